/** The package, at the version whose behaviour the tests of this room pin down. */
export const ENGINE = 'json-rules-engine@7.3.1'
