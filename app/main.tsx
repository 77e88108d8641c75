import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { emptyDesign } from '../src/model/design.ts';
import { App } from './App.tsx';
import './fonts.css';
import { followAddress } from './shell/address.ts';
import { followTheme } from './shell/apply-theme.ts';
import { downloadDesign } from './shell/download-design.ts';
import { guardLeaving } from './shell/guard-leaving.ts';
import { nameWindow } from './shell/name-window.ts';
import { keepRoomForCanvas } from './shell/one-panel.ts';
import { isNarrow } from './shell/use-narrow.ts';
import { chooseFiles, DESIGN_FILES } from './start/choose-file.ts';
import { openFiles, openNew, openText } from './start/opening.ts';
import { createStores } from './store/stores.ts';
import './styles.css';

/** Opening a stored design takes a few milliseconds; storage that hangs must not keep the page blank. */
const LONGEST_BLANK_MS = 1000;

const element = document.getElementById('root');
if (!element) throw new Error('index.html has no element with the id "root".');

const stores = createStores(emptyDesign);
followTheme(stores.session);
guardLeaving(stores, () => downloadDesign(stores));
nameWindow(stores);
stores.host.register({
  chooseFile: () => void chooseFiles(DESIGN_FILES).then((files) => openFiles(stores, files)),
  openText: (text) => void openText(stores, text),
  openFiles: (files) => void openFiles(stores, files),
  openDesign: (design) => openNew(stores, design),
  saveForTool: (form) =>
    void import('./export/other-tools.ts').then(({ saveForTool }) =>
      saveForTool(stores.designs.getState().design, form),
    ),
  copyAsPng: () => void import('./export/copy-as-png.ts').then(({ copyAsPng }) => copyAsPng(stores)),
});
// Drawers over the canvas start closed; what a wide window remembers stays remembered.
if (isNarrow()) stores.session.setState({ leftOpen: false, rightOpen: false });
keepRoomForCanvas(stores.session);

const opened = followAddress(stores);
await Promise.race([opened, new Promise((resolve) => setTimeout(resolve, LONGEST_BLANK_MS))]);

createRoot(element).render(
  <StrictMode>
    <App stores={stores} />
  </StrictMode>,
);
