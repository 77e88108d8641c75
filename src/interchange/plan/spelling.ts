/** Names as a design would have them: "orders" in a hurry is the entity Order, "sap" is SAP. What has a form is left. */
import { fold } from '../../catalog/search.ts';
import { entityOfName, singular } from './entity-of-name.ts';
import { usualSpelling } from './kind-of-name.ts';

/** One of many, where the catalogue knows it as one. */
export function entitySpelling(name: string): string {
  const folded = fold(name);
  const one = singular(folded);
  const isMany = one !== folded && folded === name.toLowerCase() && isKnown(one, folded);
  return capital(isMany ? singularAsWritten(name) : name);
}

export function systemSpelling(name: string): string {
  if (name !== name.toLowerCase()) return name;
  return usualSpelling(name) ?? capital(name);
}

function isKnown(one: string, many: string): boolean {
  const meaning = entityOfName(one);
  return meaning !== null && meaning === entityOfName(many);
}

/** As `singular`, with the letters as they stand. */
function singularAsWritten(name: string): string {
  return name.toLowerCase().endsWith('ies') ? `${name.slice(0, -3)}y` : name.slice(0, -1);
}

/** Only where nothing has one: "iPad order" is meant so. */
function capital(name: string): string {
  return name === name.toLowerCase() ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
