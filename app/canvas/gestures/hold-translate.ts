/** The browser composes anew on each step unless what moves is known to be animated; see view/promotion.ts. */
export function holdTranslate(element: HTMLElement): Animation {
  const animation = element.animate([{ translate: '0px 0px' }, { translate: '0px 0px' }], {
    duration: 1e7,
    composite: 'add',
  });
  animation.pause();
  return animation;
}
