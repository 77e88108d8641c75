import { Logo } from './Logo.tsx';
import { ThemeMenu } from './ThemeMenu.tsx';

export function StartHeader() {
  return (
    <header className="sticky top-0 z-10 flex h-13 items-center gap-2 border-b border-line bg-panel px-4">
      <Logo />
      <span className="text-[15px] font-semibold">Headwater</span>
      <div className="ml-auto">
        <ThemeMenu />
      </div>
    </header>
  );
}
