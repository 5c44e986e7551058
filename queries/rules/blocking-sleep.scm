; A call, or a function passed to be called, that puts the thread to sleep.

((call_expression) @call
  (#in-async? @call)
  (#blocks? @call "sleep"))

((arguments [(identifier) (scoped_identifier)] @call)
  (#in-async? @call)
  (#blocks? @call "sleep"))
