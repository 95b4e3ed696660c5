/**
 * The one door to chevrotain: its own one-file build (the package entry loads hundreds of files, twenty times slower). The package
 * does not export that file by name, hence the path.
 */
export { createToken, EmbeddedActionsParser, EOF, isRecognitionException, Lexer } from '../node_modules/chevrotain/lib/chevrotain.mjs'
export type { IToken, ParserMethod, TokenType } from 'chevrotain'
