; A call that is known to be heavy, and loops that run for long without an await.

((call_expression) @call
  (#in-async? @call)
  (#blocks? @call "compute"))

((arguments [(identifier) (scoped_identifier)] @call)
  (#in-async? @call)
  (#blocks? @call "compute"))

((for_expression) @loop
  (#in-async? @loop)
  (#runs-long? @loop))
