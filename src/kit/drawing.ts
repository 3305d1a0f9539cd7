/** The names of colours in `src/kit/styles/tokens.css`, without the dashes. */
export type Ink = `color-${string}` | `mark-${string}`;

/** A line of text. `y` is the middle of its height. */
export interface TextPiece {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly bold?: boolean;
  readonly middle?: boolean;
  readonly ink: Ink;
}

/** A rectangle; a rule is a thin one. */
export interface BoxPiece {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly ink: Ink;
}

/** The mark of a language, around its middle. */
export interface MarkPiece {
  readonly kind: 'mark';
  readonly language: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** A part of a picture, in pixels from its upper left corner. */
export type Piece = TextPiece | BoxPiece | MarkPiece;

/** A picture, so that it can be written as SVG and drawn as PNG from one description. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** In the order in which they cover each other. */
  readonly pieces: readonly Piece[];
}

/** About how wide a text is. A little too wide, so that what follows never touches it. */
export const textWidth = (text: string, size: number): number => text.length * size * 0.58;
