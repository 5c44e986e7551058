; A call, a loop, or a function passed to be called, that waits for a message, for room, or for another thread.

((call_expression) @call
  (#in-async? @call)
  (#blocks? @call "channel" "join" "park"))

((arguments [(identifier) (scoped_identifier)] @call)
  (#in-async? @call)
  (#blocks? @call "channel" "join" "park"))

((for_expression) @call
  (#in-async? @call)
  (#blocks? @call "channel" "join" "park"))
