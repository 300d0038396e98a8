import { describe, expect, test, vi } from 'vitest'
import { openExternalLink, parseExternalLink } from './external-links'

const HOSTILE: readonly unknown[] = [
  'javascript:alert(1)',
  'data:text/html,<script>1</script>',
  'file:///etc/passwd',
  '\\\\unc\\share',
  '//host/share',
  'vbscript:msgbox',
  'ms-msdt:/id PCWDiagnostic',
  'smb://host/share',
  'ftp://example.org/',
  'mailto:someone@example.org',
  'http://example.org/',
  'app://bundle/index.html',
  'https:example.org',
  'https:/example.org',
  'https:\\\\example.org',
  'https://\\example.org',
  'https:///example.org',
  'https://good.example@evil.example/',
  'https://user:pass@evil.example/',
  'https://:pass@evil.example/',
  ' https://example.org/',
  'https://example.org/ --flag',
  'https://exam\tple.org/',
  'https://example.org/\nnext',
  'https://example.org/\0',
  'https://example.org/%00',
  'https://example.org/\u202egro.live',
  'https://',
  'https://?',
  'https://exa mple.org',
  'https://[::1',
  `https://example.org/${'a'.repeat(10_000)}`,
  `https://example.org/${'ж'.repeat(1500)}`,
  '',
  undefined,
  null,
  42,
  {},
  ['https://example.org/'],
]

const ALLOWED = [
  { link: 'https://example.org/', opened: 'https://example.org/' },
  { link: 'HTTPS://EXAMPLE.org/A?b=c#d', opened: 'https://example.org/A?b=c#d' },
  { link: 'https://good.example.attacker.example/', opened: 'https://good.example.attacker.example/' },
  {
    link: 'https://example.org/?next=app://bundle',
    opened: 'https://example.org/?next=app://bundle',
  },
  { link: 'https://example.org/`id`', opened: 'https://example.org/%60id%60' },
  { link: 'https://қазақстан.example/жол', opened: 'https://xn--80aaa0a6awh12ed.example/%D0%B6%D0%BE%D0%BB' },
]

describe('P4: only https links leave the app', () => {
  test.each(HOSTILE)('%j stays', async (link) => {
    const open = vi.fn()
    const result = await openExternalLink(link, { open, log: vi.fn() })
    expect(result).toEqual({ ok: false, error: { code: 'link-refused' } })
    expect(open).not.toHaveBeenCalled()
  })

  test.each(ALLOWED)('$link leaves as parsed', async ({ link, opened }) => {
    const open = vi.fn(async () => undefined)
    expect(await openExternalLink(link, { open, log: vi.fn() })).toEqual({ ok: true, value: null })
    expect(open.mock.calls).toEqual([[opened]])
  })

  test('2048 bytes are a link, one more is none', () => {
    const link = 'https://example.org/'.padEnd(2048, 'a')
    expect(parseExternalLink(link)).toBe(link)
    expect(parseExternalLink(`${link}a`)).toBeNull()
  })

  test('the log never holds the link', async () => {
    const log = vi.fn()
    await openExternalLink('ftp://secret.example/', { open: vi.fn(), log })
    expect(JSON.stringify(log.mock.calls)).not.toContain('secret')
  })

  test('a link that nothing can open fails as a value', async () => {
    const open = vi.fn(async () => {
      throw new Error('no browser')
    })
    expect(await openExternalLink('https://example.org/', { open, log: vi.fn() })).toEqual({
      ok: false,
      error: { code: 'link-refused' },
    })
  })
})
