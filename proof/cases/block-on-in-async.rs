fn main() {
    witness::quiet();
    witness::bad_ending("greeting", || {
        witness::local(async { greeting(&Handle::current()).await });
    });
    witness::good_ending("greeting_awaited", || {
        witness::local(greeting_awaited());
    });
    witness::bad_ending("cached_name", || {
        witness::local(cached_name(None));
    });
    witness::good_ending("cached_name_awaited", || {
        witness::local(cached_name_awaited(None));
    });
    witness::bad_ending("print_name", || witness::local(print_name()));
    witness::good_ending("print_name_offloaded", || witness::local(print_name_offloaded()));
}
