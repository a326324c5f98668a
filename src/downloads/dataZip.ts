import { loadData } from '../datasets/read.ts';
import { once } from '../once.ts';
import { publishedData } from './publishedData.ts';
import { zipFiles } from './zipFiles.ts';

/** All data files as one archive, made once. */
export const dataZip = once(() => {
  const edition = import.meta.env.RELEASED;
  return zipFiles(publishedData(loadData(), edition), edition.date);
});
