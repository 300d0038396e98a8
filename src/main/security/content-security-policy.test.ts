import { expect, test } from 'vitest'
import { CONTENT_SECURITY_POLICY } from './content-security-policy'

const directives = new Map(
  CONTENT_SECURITY_POLICY.split('; ').map((directive) => {
    const [name = '', ...values] = directive.split(' ')
    return [name, values.join(' ')]
  }),
)

test('P5: the policy lets in what is shipped and nothing else', () => {
  expect(Object.fromEntries(directives)).toEqual({
    'default-src': "'none'",
    'script-src': "'self'",
    'worker-src': "'self'",
    'connect-src': "'self'",
    'style-src': "'self'",
    'font-src': "'self'",
    'img-src': "'self' data:",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
    'frame-src': "'none'",
  })
})

test.each(['unsafe', 'http', 'ws:', 'blob:', '*'])('P5: it holds no %s', (word) => {
  expect(CONTENT_SECURITY_POLICY).not.toContain(word)
})
