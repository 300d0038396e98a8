import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { JobFailure } from '../../job-failure'

export interface XmlListener {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

/** A tag's name without its prefix: some programs write `x:row`. */
function localName(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}

/** Says that the rest of a part need not be read. */
export class Enough extends Error {}

/**
 * Reads XML as it inflates. Strict: what is not well-formed ends the job, and so does a document type, by which entities
 * could be made that grow without end or name other files.
 */
export async function readXml(bytes: AsyncIterable<Buffer>, listener: Readonly<XmlListener>): Promise<void> {
  const parser = new SaxesParser({ xmlns: false, position: false })
  const fail = (failure: JobFailure): never => {
    throw failure
  }
  parser.on('error', () => fail(new JobFailure('xlsx-broken')))
  parser.on('doctype', () => fail(new JobFailure('xlsx-unsafe')))
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => listener.open?.(localName(name), attributes))
  parser.on('text', (text) => listener.text?.(text))
  parser.on('cdata', (text) => listener.text?.(text))
  parser.on('closetag', ({ name }) => listener.close?.(localName(name)))
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const chunk of bytes) parser.write(decoder.decode(chunk, { stream: true }))
    parser.write(decoder.decode())
    parser.close()
  } catch (error) {
    if (error instanceof Enough) return
    throw error instanceof TypeError ? new JobFailure('xlsx-broken') : error
  }
}
