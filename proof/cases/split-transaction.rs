fn main() {
    let sum = witness::in_an_hour(async {
        let (from, to) = accounts();
        hurried(&from, &to, 10).await;
        sum(&from, &to).await
    });
    witness::bad("transfer", sum != Some(100), told(sum));
    let sum = witness::in_an_hour(async {
        let (from, to) = accounts();
        hurried_well(&from, &to, 10).await;
        self::sum(&from, &to).await
    });
    witness::good("transfer_at_once", sum != Some(100), told(sum));
}

fn told(sum: Option<i64>) -> String {
    format!("{} of 100 left in the two accounts", sum.unwrap_or_default())
}

fn accounts() -> (Account, Account) {
    (Account { balance: Mutex::new(100) }, Account::default())
}

async fn sum(from: &Account, to: &Account) -> i64 {
    *from.balance.lock().await + *to.balance.lock().await
}
