import type { JudgedClaims, Lesson } from '#lessons';
import type { Country } from '#sim';
import type { Words } from '../words/en.ts';
import { SHEET_LANGUAGES } from '../words/sheetLanguages.ts';
import { resultRows } from './sheetRows.ts';

interface Props {
  readonly lesson: Lesson;
  readonly claims: JudgedClaims;
  readonly words: Words;
  readonly country: Country;
}

/** Every claim of a lesson with what was computed; what was not measured says so. */
export function SheetResult({ lesson, claims, words, country }: Props) {
  const sheet = SHEET_LANGUAGES[words.code];
  const { table } = sheet;
  const rows = resultRows(lesson, claims, words, country);
  if (rows.length === 0) return null;
  return (
    <>
      <table class="sheet-result">
        <thead>
          <tr>
            <th scope="col">{table.what}</th>
            <th scope="col">{table.difference}</th>
            <th scope="col">{table.agree}</th>
            <th scope="col">{table.verdict}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                {row.what}. {row.when}: {sheet.quoted(row.arm)} {row.armValue}
                {row.than === null ? '' : `, ${sheet.quoted(row.than)} ${row.thanValue}`}
              </th>
              <td>
                {row.difference === null
                  ? ''
                  : `${row.difference.middle} (${table.range(row.difference.low, row.difference.high)})`}
                {row.months === null ? '' : ` ${table.halved(row.months)}`}
              </td>
              <td>{row.agree === null ? '' : table.of(row.agree.agreeing, row.agree.pairs)}</td>
              <td>{row.holds === null ? sheet.notMeasured : row.holds ? table.holds : table.fails}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {Object.keys(claims).length === 0 ? null : <p class="sheet-small">{sheet.tableHint}</p>}
    </>
  );
}
