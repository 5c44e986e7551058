fn main() {
    witness::bad_stall("use_worker", use_worker());
    witness::good_stall("use_worker_and_close_it", use_worker_and_close_it());
}
