/** Who listens to what: the table of contents of everything that happens after a change. */
