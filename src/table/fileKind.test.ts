import { expect, test } from 'vitest';
import { decodeText } from './decode.ts';

const bytes = (text: string): Uint8Array =>
  Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));

test.each([
  ['PK\u0003\u0004\u0014\0\u0006\0[Content_Types].xml', 'Excel (.xlsx)'],
  ['PK\u0003\u0004\u0014\0xl/workbook.xml', 'Excel (.xlsx)'],
  ['PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.spreadsheet', 'OpenDocument (.ods)'],
  ['PK\u0003\u0004data/rooms.csv', 'ZIP'],
  ['\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1\0\0', 'Excel 97–2003 (.xls)'],
  ['%PDF-1.7\n', 'PDF'],
  ['\u00ef\u00bb\u00bf<html xmlns:x="urn:schemas-microsoft-com:office:excel">', 'HTML'],
  ['\n<table><tr>', 'HTML'],
  ['<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>', 'XML'],
])('decodeText(%j) says that it is %s', (text, format) => {
  expect(decodeText(bytes(text))).toEqual({
    issues: [{ code: 'not-csv', line: 1, values: { format } }],
  });
});

test.each(['PK,n\na,1\n', '<5,n\n1,2\n', 'id,n\n<html>,1\n'])(
  'decodeText(%j) takes text for text',
  (text) => {
    expect(decodeText(bytes(text))).toEqual({ text });
  },
);
