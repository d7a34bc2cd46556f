import { Document, isScalar, visit } from 'yaml';

/** Plain data as YAML that `parseWritten` reads back as the same; lists of names or numbers stand on one line. */
export function yamlText(data: unknown): string {
  const document = new Document(data, { aliasDuplicateObjects: false });
  visit(document, {
    Seq(_key, list) {
      if (list.items.every(isScalar)) list.flow = true;
    },
  });
  return document.toString({ lineWidth: 110, flowCollectionPadding: false });
}
