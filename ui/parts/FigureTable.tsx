import { csvText, type Cell } from '#scenarios';
import { saveFile } from './saveFile.ts';

/** A cell: a text, or a number and how people read it. */
export type FigureCell = string | { readonly value: number; readonly text: string };

interface Props {
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell of each row names it. */
  readonly rows: readonly (readonly FigureCell[])[];
  /** Label of the button that saves it, and the name of the file; none where it is not to be saved from here. */
  readonly csv?: { readonly label: string; readonly file: string };
  /** What a row opens, where it does: its name is then a button, with a label that says so. */
  readonly open?: { readonly label: (name: string) => string; readonly onOpen: (row: number) => void };
}

/** The figures behind a picture: to be read, and to be saved with all their digits. */
export function FigureTable({ caption, head, rows, csv, open }: Props) {
  return (
    <>
      <div class="scroll" tabIndex={0} role="group" aria-label={caption}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {head.map((name, n) => (
                <th scope="col" key={n}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              <tr key={row}>
                {cells.map((cell, n) =>
                  n === 0 ? (
                    <th scope="row" key={n}>
                      {open === undefined ? (
                        textOf(cell)
                      ) : (
                        <button
                          type="button"
                          class="link"
                          aria-label={open.label(textOf(cell))}
                          onClick={() => {
                            open.onOpen(row);
                          }}
                        >
                          {textOf(cell)}
                        </button>
                      )}
                    </th>
                  ) : (
                    <td key={n}>{textOf(cell)}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {csv === undefined ? null : (
        <p>
          <button
            type="button"
            onClick={() => {
              saveFile(figuresCsv(head, rows), csv.file, 'text/csv');
            }}
          >
            {csv.label}
          </button>
        </p>
      )}
    </>
  );
}

function textOf(cell: FigureCell): string {
  return typeof cell === 'string' ? cell : cell.text;
}

function figuresCsv(head: readonly string[], rows: readonly (readonly FigureCell[])[]): string {
  const valueOf = (cell: FigureCell): Cell =>
    typeof cell === 'string' ? cell : Number.isFinite(cell.value) ? cell.value : null;
  return csvText(
    head,
    rows.map((cells) => cells.map(valueOf)),
  );
}
