import { bySize, capital, playerName, readingAmounts, shownLines } from '#explain';
import { csvText, type Cell } from '#scenarios';
import { saveFile } from '../parts/saveFile.ts';
import { DIFFER_LANGUAGES } from '../words/differLanguages.ts';
import type { Answered } from './DifferenceAnswer.tsx';

/**
 * Choices down, lines of the account across, a bar in every cell: a row adds up to what the choice brought, a column to what came
 * through the line.
 */
export function ThroughTable({ found, teller, title }: Answered) {
  const { language } = teller.voice;
  const text = DIFFER_LANGUAGES[language];
  const { words } = teller;
  const amounts = readingAmounts(found, teller);
  const lines = shownLines(found, amounts);
  const rows = bySize(found.shares.map((share, index) => ({ ...share, index })));
  const reach = Math.max(0, ...lines.flatMap(({ part, cells }) => [part, ...cells].map(({ mean }) => Math.abs(mean))));
  const nameOf = (line: string): string => capital(words.ledger.lines[line] ?? line);
  const cell = (mean: number, key: string) => (
    <td key={key} class="through-cell">
      {amounts.signed(mean)}
      <span class="through-bar" aria-hidden="true">
        <span
          class={mean < 0 ? 'bar lowers' : 'bar'}
          style={{
            left: `${mean < 0 ? 50 - (50 * -mean) / reach : 50}%`,
            width: `${reach === 0 ? 0 : (50 * Math.abs(mean)) / reach}%`,
          }}
        />
      </span>
    </td>
  );

  function save(): void {
    const row = (name: string, means: readonly number[]): readonly Cell[] => [name, ...means];
    const table = csvText(
      [words.table.line, ...lines.map(({ line }) => nameOf(line)), words.table.share],
      [
        ...rows.map(({ player, share, index }) =>
          row(capital(playerName(teller, player)), [
            ...lines.map(({ cells }) => cells[index]?.mean ?? NaN),
            share.mean,
          ]),
        ),
        row(words.table.sum, [...lines.map(({ part }) => part.mean), found.difference.mean]),
      ],
    );
    saveFile(table, `through-${found.reading.metric}.csv`, 'text/csv');
  }
  const caption = `${title} (${amounts.signedCounted(found.difference.mean)})`;
  return (
    <>
      <p class="hint">
        {words.page.throughHint} {text.cells}
      </p>
      <div class="scroll" tabIndex={0} role="group" aria-label={caption}>
        <table class="through">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.table.player}</th>
              {lines.map(({ line, answers }) => (
                <th key={line} scope="col">
                  {nameOf(line)}
                  {answers ? <small>{words.table.answers}</small> : null}
                </th>
              ))}
              <th scope="col">{words.table.share}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ player, share, index }) => (
              <tr key={player.name}>
                <th scope="row">{capital(playerName(teller, player))}</th>
                {lines.map(({ line, cells }) => cell(cells[index]?.mean ?? NaN, line))}
                <td class="through-sum">{amounts.signed(share.mean)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.table.sum}</th>
              {lines.map(({ line, part }) => cell(part.mean, line))}
              <td class="through-sum">{amounts.signed(found.difference.mean)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      <p>
        <button type="button" onClick={save}>
          {text.saveThrough}
        </button>
      </p>
    </>
  );
}
