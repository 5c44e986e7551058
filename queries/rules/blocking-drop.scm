; A call or a loop in a destructor that waits.

((call_expression) @call
  (#runs-in-drop? @call)
  (#blocks? @call "sleep" "park" "join" "channel" "block_on" "file" "network" "process" "dns" "http" "database" "ipc"))

((for_expression) @call
  (#runs-in-drop? @call)
  (#blocks? @call "channel" "file"))
