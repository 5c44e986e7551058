; Calls whose value nothing takes, by the name that is called.

(expression_statement
  [(call_expression function: [
     (identifier) @call
     (scoped_identifier name: (identifier) @call)
     (field_expression field: (field_identifier) @call)])
   (try_expression (call_expression function: [
     (identifier) @call
     (scoped_identifier name: (identifier) @call)
     (field_expression field: (field_identifier) @call)]))])

(expression_statement
  (assignment_expression
    left: (identifier) @name
    right: (call_expression function: [
      (identifier) @bound
      (scoped_identifier name: (identifier) @bound)
      (field_expression field: (field_identifier) @bound)])))

; Variables, of which some say by their names that they are not used, with the calls that they are given.

(let_declaration
  pattern: ["_" (identifier)] @name
  value: (call_expression function: [
    (identifier) @bound
    (scoped_identifier name: (identifier) @bound)
    (field_expression field: (field_identifier) @bound)]))
