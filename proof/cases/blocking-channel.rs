fn main() {
    witness::bad_stall("ask", ask());
    witness::good_stall("ask_in_turn", ask_in_turn());
}
