/** How sure a source is of what it says. */
export type Confidence = 'high' | 'medium' | 'low';
