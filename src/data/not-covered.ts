/** A language that the site leaves out. */
export interface NotCovered {
  readonly name: string;
  /** What readers call it, in lower case. A name of one letter counts only alone or in a comparison. */
  readonly names: readonly string[];
}

/** Where the site says what it leaves out, and which question to ask instead. */
export const notCoveredPage = {
  id: 'about',
  anchor: 'not-covered',
  title: 'Not covered',
  text: 'Other languages are as good; here is the question to ask first about each.',
} as const;

/** The languages that search names as not covered, instead of answering with one that is spelled alike. */
export const notCovered: readonly NotCovered[] = [
  { name: 'Java', names: ['java', 'spring boot', 'quarkus'] },
  { name: 'Kotlin', names: ['kotlin', 'ktor'] },
  { name: 'C#', names: ['c#', 'csharp', 'c sharp'] },
  { name: '.NET', names: ['.net', 'dotnet', 'asp.net', '.net core'] },
  { name: 'F#', names: ['f#', 'fsharp'] },
  { name: 'Visual Basic', names: ['visual basic', 'vb.net', 'vba'] },
  { name: 'Elixir', names: ['elixir'] },
  { name: 'Erlang', names: ['erlang'] },
  { name: 'Gleam', names: ['gleam'] },
  { name: 'C++', names: ['c++', 'cpp', 'c plus plus'] },
  { name: 'C', names: ['c', 'ansi c'] },
  { name: 'Zig', names: ['zig', 'ziglang'] },
  { name: 'Ruby', names: ['ruby', 'rails', 'ruby on rails'] },
  { name: 'Scala', names: ['scala'] },
  { name: 'Clojure', names: ['clojure', 'clojurescript'] },
  { name: 'Groovy', names: ['groovy'] },
  { name: 'Swift', names: ['swift'] },
  { name: 'Objective-C', names: ['objective-c', 'objective c'] },
  { name: 'Dart', names: ['dart', 'flutter'] },
  { name: 'Haskell', names: ['haskell'] },
  { name: 'OCaml', names: ['ocaml'] },
  { name: 'Perl', names: ['perl', 'raku'] },
  { name: 'Lua', names: ['lua', 'luajit'] },
  { name: 'Julia', names: ['julia'] },
  { name: 'R', names: ['r', 'rstats'] },
  { name: 'D', names: ['d', 'dlang'] },
  { name: 'V', names: ['v', 'vlang'] },
  { name: 'Nim', names: ['nim', 'nimlang'] },
  { name: 'Crystal', names: ['crystal'] },
  { name: 'Odin', names: ['odin'] },
  { name: 'Fortran', names: ['fortran'] },
  { name: 'COBOL', names: ['cobol'] },
  { name: 'Ada', names: ['ada'] },
  { name: 'Pascal', names: ['pascal', 'delphi'] },
  { name: 'Lisp', names: ['lisp', 'common lisp'] },
  { name: 'MATLAB', names: ['matlab'] },
  { name: 'Mojo', names: ['mojo'] },
  { name: 'Elm', names: ['elm'] },
  { name: 'Prolog', names: ['prolog'] },
  { name: 'Solidity', names: ['solidity'] },
  { name: 'ABAP', names: ['abap'] },
  { name: 'Tcl', names: ['tcl'] },
];
