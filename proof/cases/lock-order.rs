fn main() {
    let paid = witness::in_an_hour(async { Bank::new().pay(7).await }).is_some();
    witness::bad("pay", !paid, told(paid));
    let paid = witness::in_an_hour(async { Bank::new().pay_and_let_go(7).await }).is_some();
    witness::good("pay_and_let_go", !paid, told(paid));
    let both = witness::in_an_hour(async {
        let bank = Bank::new();
        tokio::join!(bank.book(7), bank.report())
    });
    witness::bad("book", both.is_none(), together(both.is_some()));
    witness::bad("report", both.is_none(), together(both.is_some()));
    let both = witness::in_an_hour(async {
        let ledger = Ledger::new();
        tokio::join!(ledger.book_in_order(7), ledger.report_in_order())
    });
    witness::good("book_in_order", both.is_none(), together(both.is_some()));
    witness::good("report_in_order", both.is_none(), together(both.is_some()));
}

fn told(ends: bool) -> &'static str {
    if ends {
        "ends"
    } else {
        "waits for its own lock for ever"
    }
}

fn together(end: bool) -> &'static str {
    if end {
        "both tasks end"
    } else {
        "the two tasks wait for each other for ever"
    }
}
