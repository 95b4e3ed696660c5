/**
 * The grammar of the language as a text, for people and for whoever builds a tool of their own. Words, their twins and the operators come
 * from the tables that the lexer and the expressions use. Laws hold the rest to the parser: what this text allows it takes, and every file
 * of the project is of this grammar (tests/grammar/ebnf.test.ts). Habits that are read and mended are not in it.
 */
import { level, levels, comparisonSigns } from './operators.ts'
import { wordNumbers } from './tokens.ts'
import { words, type Word } from './words.ts'

/** Words that bind two operands at a level. */
function wordsAt(wanted: number): readonly Word[] {
  return (Object.keys(words) as Word[]).filter((word) => levels[wordNumbers[word]] === wanted)
}

function choice(of: readonly string[]): string {
  return of.map((one) => `"${one}"`).join(' | ')
}

const [or] = wordsAt(level.or)
const [and] = wordsAt(level.and)
const [where] = wordsAt(level.where)

const rules = `
File         = { Declaration } ;
Declaration  = { Annotation } ( Kind | Enum | Unit | Instance ) ;

(* What there can be: kinds, enums, units. *)

Kind         = [ "abstract" ] "kind" Name [ Text ] [ "is" Name ] { Annotation } "{" { ( Field | Require ) [ "," ] } "}" ;
Field        = Name [ Text ] ":" Type [ "=" Expression ] { Annotation } ;
Require      = "require" Expression "else" Text ;
Enum         = "enum" Name [ Text ] { Annotation } "{" { EnumMember [ "," ] } "}" ;
EnumMember   = Name [ "(" Parameter { "," Parameter } ")" ] [ Text ] { Annotation } ;
Parameter    = Name [ Text ] ":" Type ;
Unit         = "unit" ( Name | "%" ) [ Text ] [ "is" Type ] [ "=" Expression ] { Annotation } ;
Type         = Name [ "(" Type { "," Type } ")" ] [ "?" ] ;
Annotation   = "@" Name [ Arguments ] ;

(* What there is: instances of kinds. Name, path and label stand on the line of the kind's name; the value behind "=" is no map. *)

Instance     = Removal | [ "sealed" ] [ "override" ] Name ( Body | Path [ Text ] ( Body | "=" Value [ Body ] ) ) [ Anchor ] ;
Removal      = "remove" Name [ Path ] ;
Body         = "{" { Member [ "," ] } "}" ;
Member       = { Annotation } ( Assignment | Edit | Table | Instance ) ;
Assignment   = [ "sealed" ] Path ":" ( Value | Table ) ;
Edit         = Path ( "+=" | "-=" ) Expression [ Anchor ] ;
Anchor       = ( "before" | "after" ) Path ;
Path         = Name { "." Name | Key } ;
Key          = "[" Expression { "," Expression } [ "," ] "]" ;
Value        = "none" | Expression [ "within" ( Test | Range ) ] ;

(* A row is one line; a line without one ends the table. All rows are as wide as the header and have "||" where it has it, if it has. *)

Table        = Header [ Rule ] { Row } ;
Header       = "|" Path { ( "|" | "||" ) Path } "|" ;
Rule         = "|" Dashes { ( "|" | "||" ) Dashes } "|" ;
Row          = { Annotation } [ "remove" ] "|" Cell { ( "|" | "||" ) Cell } "|" ;
Cell         = [ "-" | Test | [ "sealed" ] Value ] ;
Test         = OneTest { "${and ?? ''}" OneTest } ;
OneTest      = ( ${choice(comparisonSigns)} ) Sum | [ "not" ] "in" Range | "is" [ "not" ] "known" ;

(* Expressions, from what binds loosest to what binds tightest. *)

Expression   = "if" Expression "then" Expression "else" Expression | Or [ "${where ?? ''}" Or ] ;
Or           = And { "${or ?? ''}" And } ;
And          = Not { "${and ?? ''}" Not } ;
Not          = [ "not" ] Comparison ;
Comparison   = Range [ ( ${choice(comparisonSigns)} | [ "not" ] "in" ) Range | "is" [ "not" ] "known" ] ;
Range        = Sum [ ( ".." | "..<" ) Sum ] ;
Sum          = Term { ( "+" | "-" ) Term } ;
Term         = Operand { ( "*" | "/" ) Operand } ;
Operand      = [ "-" ] ( Literal | Name { "." Name | Arguments } | List | Map | "(" Expression ")" { "." Name } ) ;
List         = "[" [ Expression { "," Expression } [ "," ] ] "]" ;
Map          = "{" { ( Name { "." Name } | Text ) ":" Expression [ "," ] } "}" ;
Arguments    = "(" [ Argument { "," Argument } [ "," ] ] ")" ;
Argument     = [ Name ":" ] Expression ;
Literal      = Number | Date | Time | Colour | Text | "true" | "false" ;
`

const lexical = `
(* Lexical. Between tokens may stand spaces, line ends and comments: "//" to the end of the line, "/*" to "*/". "///" documents what follows. *)

Name         = ? XID_Start or "_", then XID_Continue; compared in NFC; no word, unless ":", "+=", "-=" or a text and ":" follow, or "." stands before ? ;
Text         = ? "…" with \\n \\t \\" \\\\ \\u{…}, or """…""" over several lines; opened by “ it ends at ”, by 「 at 」 ? ;
Number       = ? digits with _ between them and a fraction, then 万 or 亿 or both, then a unit, without spaces: 5万元, 3.15%, 90d ? ;
Date         = ? 2026-11-22, 2026-11-22T08:00 ? ;
Time         = ? 23:00 ? ;
Colour       = ? #0B5FFF, #0B5FFFCC ? ;
Dashes       = ? three or more -, with : at either end for the side to which the column is set ? ;
`

/** The whole grammar, in the notation of ISO/IEC 14977 (\`? … ?\` says in words what no rule can). */
export function grammarText(): string {
  const twins = Object.entries(words).map(([english, chinese]) => `${english} ${chinese}`)
  const lines = Array.from({ length: Math.ceil(twins.length / 8) }, (_, index) => `   ${twins.slice(index * 8, index * 8 + 8).join(', ')}`)
  return [
    '(* The grammar of .bank files. Made by scripts/grammar.ts from grammar/ebnf.ts: change it there. *)\n',
    rules,
    lexical,
    '\n(* Every word has a Chinese twin that means the same; both are always accepted:\n',
    `${lines.join(',\n')}.\n`,
    '   Full-width punctuation, letters and digits mean their ASCII twins; "、" and ";" are commas, "≥" "≤" "≠" are ">=" "<=" "!=". *)\n',
  ].join('')
}
