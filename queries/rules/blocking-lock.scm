; A call that waits for a lock of another thread.

((call_expression) @call
  (#in-async? @call)
  (#blocks? @call "lock"))

((arguments [(identifier) (scoped_identifier)] @call)
  (#in-async? @call)
  (#blocks? @call "lock"))
