; A call that drives a future to its end, or waits for one, on this thread.

((call_expression) @call
  (#in-async? @call)
  (#blocks? @call "block_on"))

((arguments [(identifier) (scoped_identifier)] @call)
  (#in-async? @call)
  (#blocks? @call "block_on"))

; A runtime that is made and dropped here.
((call_expression) @runtime
  (#in-async? @runtime)
  (#drops-blocking? @runtime))
