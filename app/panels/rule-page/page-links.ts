/** Where a link on a page leads: to another page, out of the app, or nowhere. */

export type LinkTarget =
  | { readonly kind: 'rule'; readonly ruleId: string }
  | { readonly kind: 'outside'; readonly href: string }
  | { readonly kind: 'nowhere' };

export function linkTarget(href: string, ruleId: string): LinkTarget {
  const page = /^(?:\.\.\/(?<group>[\w-]+)\/)?(?<name>[\w-]+)\.md$/.exec(href)?.groups;
  if (page) {
    const group = page['group'] ?? ruleId.slice(0, ruleId.indexOf('/'));
    return { kind: 'rule', ruleId: `${group}/${page['name']}` };
  }
  return /^https?:\/\//.test(href) ? { kind: 'outside', href } : { kind: 'nowhere' };
}
