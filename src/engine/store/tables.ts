import { STORE_VERSION } from './version'

/** The tables of the store, made once. Texts that repeat stand in `term` and are named by number. */
export const TABLES: readonly string[] = [
  'CREATE TABLE meta (version INTEGER NOT NULL)',
  `INSERT INTO meta VALUES (${STORE_VERSION})`,
  `CREATE TABLE import (
    no INTEGER NOT NULL, id VARCHAR NOT NULL, name VARCHAR NOT NULL, file_name VARCHAR NOT NULL,
    imported_at VARCHAR NOT NULL, reading VARCHAR NOT NULL, mapping VARCHAR NOT NULL, tonnes_per_teu DOUBLE,
    rows_kept BIGINT NOT NULL, rows_refused BIGINT NOT NULL, first_day DATE, last_day DATE)`,
  'CREATE TABLE term (import INTEGER NOT NULL, no INTEGER NOT NULL, text VARCHAR NOT NULL, subject VARCHAR)',
  `CREATE TABLE movement (
    import INTEGER NOT NULL, ordinal BIGINT NOT NULL, place INTEGER, origin INTEGER, destination INTEGER, commodity INTEGER,
    starts DATE NOT NULL, ends DATE NOT NULL, direction VARCHAR, load VARCHAR,
    teu DOUBLE, teu_from VARCHAR, tonnes DOUBLE, trains DOUBLE, containers DOUBLE, size TINYINT)`,
  `CREATE TABLE problem (
    import INTEGER NOT NULL, row BIGINT NOT NULL, col VARCHAR, code VARCHAR NOT NULL, seen VARCHAR NOT NULL)`,
]
