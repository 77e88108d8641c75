/** What a viewer's page tells its script, as JSON: all worked out beforehand, so that the script knows no rule. */

export interface ViewerModel {
  /** Of the design when it is saved from the page. */
  readonly fileName: string;
  readonly elements: readonly ViewerElement[];
  /** Gravest first. */
  readonly findings: readonly ViewerFinding[];
}

export interface ViewerElement {
  /** "System", "Flow" */
  readonly kind: string;
  readonly name: string;
  readonly facts: readonly (readonly [label: string, text: string])[];
  /** Where it is drawn, back to front; none for what is not. */
  readonly shapes: readonly ViewerShape[];
  /** Other elements, by their place in the list, that show where it is. */
  readonly places: readonly number[];
}

/** In the picture's own units. */
export interface ViewerShape {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** SVG path data where it is a line and no box. */
  readonly path?: string;
}

export interface ViewerFinding {
  readonly severity: 'error' | 'warning' | 'info';
  readonly title: string;
  readonly message: string;
  readonly ruleId: string;
  /** Why it hurts; empty where nothing is said. */
  readonly why: string;
  /** Reason and name where it was waived. */
  readonly waived: string | null;
  /** By its place in the list; null where the finding is about the design as a whole. */
  readonly element: number | null;
}

/** Of the element in the page that holds it. */
export const VIEWER_DATA_ID = 'headwater-view';
