// What rayon declares, without bodies. Checked against 1.12.0.

use std::any::Any;

pub fn broadcast<OP, R>(op: OP) -> Vec<R>
where
    OP: Fn(BroadcastContext<'_>) -> R + Sync,
    R: Send;
pub fn spawn_broadcast<OP>(op: OP)
where
    OP: Fn(BroadcastContext<'_>) + Send + Sync + 'static;
pub struct BroadcastContext<'a>(&'a ());
impl<'a> BroadcastContext<'a> {
    pub fn index(&self) -> usize;
    pub fn num_threads(&self) -> usize;
}

pub fn join<A, B, RA, RB>(oper_a: A, oper_b: B) -> (RA, RB)
where
    A: FnOnce() -> RA + Send,
    B: FnOnce() -> RB + Send,
    RA: Send,
    RB: Send;
pub fn max_num_threads() -> usize;
pub fn current_num_threads() -> usize;
pub struct ThreadPoolBuildError;

pub struct ThreadPoolBuilder;
impl ThreadPoolBuilder {
    pub fn new() -> Self;
}
impl ThreadPoolBuilder {
    pub fn build(self) -> Result<ThreadPool, ThreadPoolBuildError>;
    pub fn build_global(self) -> Result<(), ThreadPoolBuildError>;
    pub fn thread_name<F>(self, closure: F) -> Self
    where
        F: FnMut(usize) -> String + 'static;
    pub fn num_threads(self, num_threads: usize) -> Self;
    pub fn use_current_thread(self) -> Self;
    pub fn panic_handler<H>(self, panic_handler: H) -> Self
    where
        H: Fn(Box<dyn Any + Send>) + Send + Sync + 'static;
    pub fn stack_size(self, stack_size: usize) -> Self;
    pub fn breadth_first(self) -> Self;
    pub fn start_handler<H>(self, start_handler: H) -> Self
    where
        H: Fn(usize) + Send + Sync + 'static;
    pub fn exit_handler<H>(self, exit_handler: H) -> Self
    where
        H: Fn(usize) + Send + Sync + 'static;
}
impl Default for ThreadPoolBuilder {}

pub struct Scope<'scope>(&'scope ());
impl<'scope> Scope<'scope> {
    pub fn spawn<BODY>(&self, body: BODY)
    where
        BODY: FnOnce(&Scope<'scope>) + Send + 'scope;
    pub fn spawn_broadcast<BODY>(&self, body: BODY)
    where
        BODY: Fn(&Scope<'scope>, BroadcastContext<'_>) + Send + Sync + 'scope;
}

pub struct ScopeFifo<'scope>(&'scope ());
impl<'scope> ScopeFifo<'scope> {
    pub fn spawn_fifo<BODY>(&self, body: BODY)
    where
        BODY: FnOnce(&ScopeFifo<'scope>) + Send + 'scope;
    pub fn spawn_broadcast<BODY>(&self, body: BODY)
    where
        BODY: Fn(&ScopeFifo<'scope>, BroadcastContext<'_>) + Send + Sync + 'scope;
}

pub fn scope<'scope, OP, R>(op: OP) -> R
where
    OP: FnOnce(&Scope<'scope>) -> R + Send,
    R: Send;
pub fn scope_fifo<'scope, OP, R>(op: OP) -> R
where
    OP: FnOnce(&ScopeFifo<'scope>) -> R + Send,
    R: Send;
pub fn in_place_scope<'scope, OP, R>(op: OP) -> R
where
    OP: FnOnce(&Scope<'scope>) -> R;
pub fn in_place_scope_fifo<'scope, OP, R>(op: OP) -> R
where
    OP: FnOnce(&ScopeFifo<'scope>) -> R;
pub fn spawn<F>(func: F)
where
    F: FnOnce() + Send + 'static;
pub fn spawn_fifo<F>(func: F)
where
    F: FnOnce() + Send + 'static;
pub struct ThreadPool;
impl ThreadPool {
    pub fn install<OP, R>(&self, op: OP) -> R
    where
        OP: FnOnce() -> R + Send,
        R: Send;
    pub fn broadcast<OP, R>(&self, op: OP) -> Vec<R>
    where
        OP: Fn(BroadcastContext<'_>) -> R + Sync,
        R: Send;
    pub fn current_num_threads(&self) -> usize;
    pub fn current_thread_index(&self) -> Option<usize>;
    pub fn current_thread_has_pending_tasks(&self) -> Option<bool>;
    pub fn join<A, B, RA, RB>(&self, oper_a: A, oper_b: B) -> (RA, RB)
    where
        A: FnOnce() -> RA + Send,
        B: FnOnce() -> RB + Send,
        RA: Send,
        RB: Send;
    pub fn scope<'scope, OP, R>(&self, op: OP) -> R
    where
        OP: FnOnce(&Scope<'scope>) -> R + Send,
        R: Send;
    pub fn scope_fifo<'scope, OP, R>(&self, op: OP) -> R
    where
        OP: FnOnce(&ScopeFifo<'scope>) -> R + Send,
        R: Send;
    pub fn in_place_scope<'scope, OP, R>(&self, op: OP) -> R
    where
        OP: FnOnce(&Scope<'scope>) -> R;
    pub fn in_place_scope_fifo<'scope, OP, R>(&self, op: OP) -> R
    where
        OP: FnOnce(&ScopeFifo<'scope>) -> R;
    pub fn spawn<OP>(&self, op: OP)
    where
        OP: FnOnce() + Send + 'static;
    pub fn spawn_fifo<OP>(&self, op: OP)
    where
        OP: FnOnce() + Send + 'static;
    pub fn spawn_broadcast<OP>(&self, op: OP)
    where
        OP: Fn(BroadcastContext<'_>) + Send + Sync + 'static;
}
impl Drop for ThreadPool {}

pub fn current_thread_index() -> Option<usize>;
pub fn current_thread_has_pending_tasks() -> Option<bool>;
pub enum Yield {
    Executed,
    Idle,
}
impl Clone for Yield {}
impl Copy for Yield {}

pub mod iter {
    pub use crate::prelude::{
        FromParallelIterator, IndexedParallelIterator, IntoParallelIterator,
        IntoParallelRefIterator, IntoParallelRefMutIterator, ParallelBridge, ParallelExtend,
        ParallelIterator,
    };
}

pub mod prelude {
    use std::cmp::Ordering;
    use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
    use std::iter::{Product, Sum};
    use std::ops::{Range, RangeInclusive};

    pub trait IntoParallelIterator {
        type Iter: ParallelIterator<Item = Self::Item>;
        type Item: Send;
        fn into_par_iter(self) -> Self::Iter;
    }

    pub trait IntoParallelRefIterator<'data> {
        type Iter: ParallelIterator<Item = Self::Item>;
        type Item: Send + 'data;
        fn par_iter(&'data self) -> Self::Iter;
    }
    impl<'data, I: 'data + ?Sized> IntoParallelRefIterator<'data> for I
    where
        &'data I: IntoParallelIterator,
    {
        type Iter = <&'data I as IntoParallelIterator>::Iter;
        type Item = <&'data I as IntoParallelIterator>::Item;
    }

    pub trait IntoParallelRefMutIterator<'data> {
        type Iter: ParallelIterator<Item = Self::Item>;
        type Item: Send + 'data;
        fn par_iter_mut(&'data mut self) -> Self::Iter;
    }
    impl<'data, I: 'data + ?Sized> IntoParallelRefMutIterator<'data> for I
    where
        &'data mut I: IntoParallelIterator,
    {
        type Iter = <&'data mut I as IntoParallelIterator>::Iter;
        type Item = <&'data mut I as IntoParallelIterator>::Item;
    }

    pub trait ParallelIterator: Sized + Send {
        type Item: Send;
        fn for_each<OP>(self, op: OP)
        where
            OP: Fn(Self::Item) + Sync + Send;
        fn for_each_with<OP, T>(self, init: T, op: OP)
        where
            OP: Fn(&mut T, Self::Item) + Sync + Send,
            T: Send + Clone;
        fn for_each_init<OP, INIT, T>(self, init: INIT, op: OP)
        where
            OP: Fn(&mut T, Self::Item) + Sync + Send,
            INIT: Fn() -> T + Sync + Send;
        fn try_for_each<OP, R>(self, op: OP) -> R
        where
            OP: Fn(Self::Item) -> R + Sync + Send,
            R: Send;
        fn try_for_each_with<OP, T, R>(self, init: T, op: OP) -> R
        where
            OP: Fn(&mut T, Self::Item) -> R + Sync + Send,
            T: Send + Clone,
            R: Send;
        fn try_for_each_init<OP, INIT, T, R>(self, init: INIT, op: OP) -> R
        where
            OP: Fn(&mut T, Self::Item) -> R + Sync + Send,
            INIT: Fn() -> T + Sync + Send,
            R: Send;
        fn count(self) -> usize;
        fn map<F, R>(self, map_op: F) -> impl IndexedParallelIterator<Item = R>
        where
            F: Fn(Self::Item) -> R + Sync + Send,
            R: Send;
        fn map_with<F, T, R>(self, init: T, map_op: F) -> impl IndexedParallelIterator<Item = R>
        where
            F: Fn(&mut T, Self::Item) -> R + Sync + Send,
            T: Send + Clone,
            R: Send;
        fn map_init<F, INIT, T, R>(
            self,
            init: INIT,
            map_op: F,
        ) -> impl IndexedParallelIterator<Item = R>
        where
            F: Fn(&mut T, Self::Item) -> R + Sync + Send,
            INIT: Fn() -> T + Sync + Send,
            R: Send;
        fn cloned<'a, T>(self) -> impl IndexedParallelIterator<Item = T>
        where
            T: 'a + Clone + Send,
            Self: ParallelIterator<Item = &'a T>;
        fn copied<'a, T>(self) -> impl IndexedParallelIterator<Item = T>
        where
            T: 'a + Copy + Send,
            Self: ParallelIterator<Item = &'a T>;
        fn inspect<OP>(self, inspect_op: OP) -> impl IndexedParallelIterator<Item = Self::Item>
        where
            OP: Fn(&Self::Item) + Sync + Send;
        fn update<F>(self, update_op: F) -> impl IndexedParallelIterator<Item = Self::Item>
        where
            F: Fn(&mut Self::Item) + Sync + Send;
        fn filter<P>(self, filter_op: P) -> impl ParallelIterator<Item = Self::Item>
        where
            P: Fn(&Self::Item) -> bool + Sync + Send;
        fn filter_map<P, R>(self, filter_op: P) -> impl ParallelIterator<Item = R>
        where
            P: Fn(Self::Item) -> Option<R> + Sync + Send,
            R: Send;
        fn flat_map<F, PI>(self, map_op: F) -> impl ParallelIterator<Item = PI::Item>
        where
            F: Fn(Self::Item) -> PI + Sync + Send,
            PI: IntoParallelIterator;
        fn flat_map_iter<F, SI>(self, map_op: F) -> impl ParallelIterator<Item = SI::Item>
        where
            F: Fn(Self::Item) -> SI + Sync + Send,
            SI: IntoIterator;
        fn flatten(
            self,
        ) -> impl ParallelIterator<Item = <Self::Item as IntoParallelIterator>::Item>
        where
            Self::Item: IntoParallelIterator;
        fn flatten_iter(self) -> impl ParallelIterator<Item = <Self::Item as IntoIterator>::Item>
        where
            Self::Item: IntoIterator;
        fn reduce<OP, ID>(self, identity: ID, op: OP) -> Self::Item
        where
            OP: Fn(Self::Item, Self::Item) -> Self::Item + Sync + Send,
            ID: Fn() -> Self::Item + Sync + Send;
        fn reduce_with<OP>(self, op: OP) -> Option<Self::Item>
        where
            OP: Fn(Self::Item, Self::Item) -> Self::Item + Sync + Send;
        fn try_reduce<T, OP, ID>(self, identity: ID, op: OP) -> Self::Item
        where
            OP: Fn(T, T) -> Self::Item + Sync + Send,
            ID: Fn() -> T + Sync + Send;
        fn try_reduce_with<T, OP>(self, op: OP) -> Option<Self::Item>
        where
            OP: Fn(T, T) -> Self::Item + Sync + Send;
        fn fold<T, ID, F>(self, identity: ID, fold_op: F) -> impl ParallelIterator<Item = T>
        where
            F: Fn(T, Self::Item) -> T + Sync + Send,
            ID: Fn() -> T + Sync + Send,
            T: Send;
        fn fold_with<F, T>(self, init: T, fold_op: F) -> impl ParallelIterator<Item = T>
        where
            F: Fn(T, Self::Item) -> T + Sync + Send,
            T: Send + Clone;
        fn try_fold<T, R, ID, F>(self, identity: ID, fold_op: F) -> impl ParallelIterator<Item = R>
        where
            F: Fn(T, Self::Item) -> R + Sync + Send,
            ID: Fn() -> T + Sync + Send,
            R: Send;
        fn try_fold_with<F, T, R>(self, init: T, fold_op: F) -> impl ParallelIterator<Item = R>
        where
            F: Fn(T, Self::Item) -> R + Sync + Send,
            R: Send,
            T: Clone + Send;
        fn sum<S>(self) -> S
        where
            S: Send + Sum<Self::Item> + Sum<S>;
        fn product<P>(self) -> P
        where
            P: Send + Product<Self::Item> + Product<P>;
        fn min(self) -> Option<Self::Item>
        where
            Self::Item: Ord;
        fn min_by<F>(self, f: F) -> Option<Self::Item>
        where
            F: Sync + Send + Fn(&Self::Item, &Self::Item) -> Ordering;
        fn min_by_key<K, F>(self, f: F) -> Option<Self::Item>
        where
            K: Ord + Send,
            F: Sync + Send + Fn(&Self::Item) -> K;
        fn max(self) -> Option<Self::Item>
        where
            Self::Item: Ord;
        fn max_by<F>(self, f: F) -> Option<Self::Item>
        where
            F: Sync + Send + Fn(&Self::Item, &Self::Item) -> Ordering;
        fn max_by_key<K, F>(self, f: F) -> Option<Self::Item>
        where
            K: Ord + Send,
            F: Sync + Send + Fn(&Self::Item) -> K;
        fn chain<C>(self, chain: C) -> impl IndexedParallelIterator<Item = Self::Item>
        where
            C: IntoParallelIterator<Item = Self::Item>;
        fn find_any<P>(self, predicate: P) -> Option<Self::Item>
        where
            P: Fn(&Self::Item) -> bool + Sync + Send;
        fn find_first<P>(self, predicate: P) -> Option<Self::Item>
        where
            P: Fn(&Self::Item) -> bool + Sync + Send;
        fn find_last<P>(self, predicate: P) -> Option<Self::Item>
        where
            P: Fn(&Self::Item) -> bool + Sync + Send;
        fn find_map_any<P, R>(self, predicate: P) -> Option<R>
        where
            P: Fn(Self::Item) -> Option<R> + Sync + Send,
            R: Send;
        fn find_map_first<P, R>(self, predicate: P) -> Option<R>
        where
            P: Fn(Self::Item) -> Option<R> + Sync + Send,
            R: Send;
        fn find_map_last<P, R>(self, predicate: P) -> Option<R>
        where
            P: Fn(Self::Item) -> Option<R> + Sync + Send,
            R: Send;
        fn any<P>(self, predicate: P) -> bool
        where
            P: Fn(Self::Item) -> bool + Sync + Send;
        fn all<P>(self, predicate: P) -> bool
        where
            P: Fn(Self::Item) -> bool + Sync + Send;
        fn while_some<T>(self) -> impl ParallelIterator<Item = T>
        where
            Self: ParallelIterator<Item = Option<T>>,
            T: Send;
        fn panic_fuse(self) -> impl IndexedParallelIterator<Item = Self::Item>;
        fn collect<C>(self) -> C
        where
            C: FromParallelIterator<Self::Item>;
        fn unzip<A, B, FromA, FromB>(self) -> (FromA, FromB)
        where
            Self: ParallelIterator<Item = (A, B)>,
            FromA: Default + Send + ParallelExtend<A>,
            FromB: Default + Send + ParallelExtend<B>,
            A: Send,
            B: Send;
        fn partition<A, B, P>(self, predicate: P) -> (A, B)
        where
            A: Default + Send + ParallelExtend<Self::Item>,
            B: Default + Send + ParallelExtend<Self::Item>,
            P: Fn(&Self::Item) -> bool + Sync + Send;
        fn intersperse(
            self,
            element: Self::Item,
        ) -> impl IndexedParallelIterator<Item = Self::Item>
        where
            Self::Item: Clone;
        fn take_any(self, n: usize) -> impl ParallelIterator<Item = Self::Item>;
        fn skip_any(self, n: usize) -> impl ParallelIterator<Item = Self::Item>;
        fn take_any_while<P>(self, predicate: P) -> impl ParallelIterator<Item = Self::Item>
        where
            P: Fn(&Self::Item) -> bool + Sync + Send;
        fn skip_any_while<P>(self, predicate: P) -> impl ParallelIterator<Item = Self::Item>
        where
            P: Fn(&Self::Item) -> bool + Sync + Send;
    }

    pub trait IndexedParallelIterator: ParallelIterator {
        fn collect_into_vec(self, target: &mut Vec<Self::Item>);
        fn unzip_into_vecs<A, B>(self, left: &mut Vec<A>, right: &mut Vec<B>)
        where
            Self: IndexedParallelIterator<Item = (A, B)>,
            A: Send,
            B: Send;
        fn zip<Z>(self, zip_op: Z) -> impl IndexedParallelIterator<Item = (Self::Item, Z::Item)>
        where
            Z: IntoParallelIterator;
        fn zip_eq<Z>(self, zip_op: Z) -> impl IndexedParallelIterator<Item = (Self::Item, Z::Item)>
        where
            Z: IntoParallelIterator;
        fn interleave<I>(self, other: I) -> impl IndexedParallelIterator<Item = Self::Item>
        where
            I: IntoParallelIterator<Item = Self::Item>;
        fn interleave_shortest<I>(
            self,
            other: I,
        ) -> impl IndexedParallelIterator<Item = Self::Item>
        where
            I: IntoParallelIterator<Item = Self::Item>;
        fn chunks(self, chunk_size: usize) -> impl IndexedParallelIterator<Item = Vec<Self::Item>>;
        fn fold_chunks<T, ID, F>(
            self,
            chunk_size: usize,
            identity: ID,
            fold_op: F,
        ) -> impl IndexedParallelIterator<Item = T>
        where
            ID: Fn() -> T + Send + Sync,
            F: Fn(T, Self::Item) -> T + Send + Sync,
            T: Send;
        fn fold_chunks_with<T, F>(
            self,
            chunk_size: usize,
            init: T,
            fold_op: F,
        ) -> impl IndexedParallelIterator<Item = T>
        where
            T: Send + Clone,
            F: Fn(T, Self::Item) -> T + Send + Sync;
        fn cmp<I>(self, other: I) -> Ordering
        where
            I: IntoParallelIterator<Item = Self::Item>,
            Self::Item: Ord;
        fn partial_cmp<I>(self, other: I) -> Option<Ordering>
        where
            I: IntoParallelIterator,
            Self::Item: PartialOrd<I::Item>;
        fn eq<I>(self, other: I) -> bool
        where
            I: IntoParallelIterator,
            Self::Item: PartialEq<I::Item>;
        fn ne<I>(self, other: I) -> bool
        where
            I: IntoParallelIterator,
            Self::Item: PartialEq<I::Item>;
        fn lt<I>(self, other: I) -> bool
        where
            I: IntoParallelIterator,
            Self::Item: PartialOrd<I::Item>;
        fn le<I>(self, other: I) -> bool
        where
            I: IntoParallelIterator,
            Self::Item: PartialOrd<I::Item>;
        fn gt<I>(self, other: I) -> bool
        where
            I: IntoParallelIterator,
            Self::Item: PartialOrd<I::Item>;
        fn ge<I>(self, other: I) -> bool
        where
            I: IntoParallelIterator,
            Self::Item: PartialOrd<I::Item>;
        fn enumerate(self) -> impl IndexedParallelIterator<Item = (usize, Self::Item)>;
        fn step_by(self, step: usize) -> impl IndexedParallelIterator<Item = Self::Item>;
        fn skip(self, n: usize) -> impl IndexedParallelIterator<Item = Self::Item>;
        fn take(self, n: usize) -> impl IndexedParallelIterator<Item = Self::Item>;
        fn position_any<P>(self, predicate: P) -> Option<usize>
        where
            P: Fn(Self::Item) -> bool + Sync + Send;
        fn position_first<P>(self, predicate: P) -> Option<usize>
        where
            P: Fn(Self::Item) -> bool + Sync + Send;
        fn position_last<P>(self, predicate: P) -> Option<usize>
        where
            P: Fn(Self::Item) -> bool + Sync + Send;
        fn positions<P>(self, predicate: P) -> impl ParallelIterator<Item = usize>
        where
            P: Fn(Self::Item) -> bool + Sync + Send;
        fn rev(self) -> impl IndexedParallelIterator<Item = Self::Item>;
        fn with_min_len(self, min: usize) -> impl IndexedParallelIterator<Item = Self::Item>;
        fn with_max_len(self, max: usize) -> impl IndexedParallelIterator<Item = Self::Item>;
        fn len(&self) -> usize;
    }

    pub trait FromParallelIterator<T>
    where
        T: Send,
    {
        fn from_par_iter<I>(par_iter: I) -> Self
        where
            I: IntoParallelIterator<Item = T>;
    }

    pub trait ParallelExtend<T>
    where
        T: Send,
    {
        fn par_extend<I>(&mut self, par_iter: I)
        where
            I: IntoParallelIterator<Item = T>;
    }

    pub trait ParallelBridge: Iterator + Sized {
        fn par_bridge(self) -> impl ParallelIterator<Item = Self::Item>;
    }
    impl<T> ParallelBridge for T where T: Iterator + Send {}

    pub trait ParallelSlice<T: Sync> {
        fn par_split<P>(&self, separator: P) -> impl ParallelIterator<Item = &[T]>
        where
            P: Fn(&T) -> bool + Sync + Send;
        fn par_split_inclusive<P>(&self, separator: P) -> impl ParallelIterator<Item = &[T]>
        where
            P: Fn(&T) -> bool + Sync + Send;
        fn par_windows(&self, window_size: usize) -> impl IndexedParallelIterator<Item = &[T]>;
        fn par_chunks(&self, chunk_size: usize) -> impl IndexedParallelIterator<Item = &[T]>;
        fn par_chunks_exact(&self, chunk_size: usize) -> impl IndexedParallelIterator<Item = &[T]>;
        fn par_rchunks(&self, chunk_size: usize) -> impl IndexedParallelIterator<Item = &[T]>;
        fn par_rchunks_exact(&self, chunk_size: usize)
            -> impl IndexedParallelIterator<Item = &[T]>;
        fn par_chunk_by<F>(&self, pred: F) -> impl ParallelIterator<Item = &[T]>
        where
            F: Fn(&T, &T) -> bool + Send + Sync;
    }
    impl<T: Sync> ParallelSlice<T> for [T] {}

    pub trait ParallelSliceMut<T: Send> {
        fn par_split_mut<P>(&mut self, separator: P) -> impl ParallelIterator<Item = &mut [T]>
        where
            P: Fn(&T) -> bool + Sync + Send;
        fn par_split_inclusive_mut<P>(
            &mut self,
            separator: P,
        ) -> impl ParallelIterator<Item = &mut [T]>
        where
            P: Fn(&T) -> bool + Sync + Send;
        fn par_chunks_mut(
            &mut self,
            chunk_size: usize,
        ) -> impl IndexedParallelIterator<Item = &mut [T]>;
        fn par_chunks_exact_mut(
            &mut self,
            chunk_size: usize,
        ) -> impl IndexedParallelIterator<Item = &mut [T]>;
        fn par_rchunks_mut(
            &mut self,
            chunk_size: usize,
        ) -> impl IndexedParallelIterator<Item = &mut [T]>;
        fn par_rchunks_exact_mut(
            &mut self,
            chunk_size: usize,
        ) -> impl IndexedParallelIterator<Item = &mut [T]>;
        fn par_sort(&mut self)
        where
            T: Ord;
        fn par_sort_by<F>(&mut self, compare: F)
        where
            F: Fn(&T, &T) -> Ordering + Sync;
        fn par_sort_by_key<K, F>(&mut self, f: F)
        where
            K: Ord,
            F: Fn(&T) -> K + Sync;
        fn par_sort_by_cached_key<K, F>(&mut self, f: F)
        where
            F: Fn(&T) -> K + Sync,
            K: Ord + Send;
        fn par_sort_unstable(&mut self)
        where
            T: Ord;
        fn par_sort_unstable_by<F>(&mut self, compare: F)
        where
            F: Fn(&T, &T) -> Ordering + Sync;
        fn par_sort_unstable_by_key<K, F>(&mut self, f: F)
        where
            K: Ord,
            F: Fn(&T) -> K + Sync;
        fn par_chunk_by_mut<F>(&mut self, pred: F) -> impl ParallelIterator<Item = &mut [T]>
        where
            F: Fn(&T, &T) -> bool + Send + Sync;
    }
    impl<T: Send> ParallelSliceMut<T> for [T] {}

    pub trait ParallelString {
        fn par_chars(&self) -> impl ParallelIterator<Item = char>;
        fn par_bytes(&self) -> impl ParallelIterator<Item = u8>;
        fn par_lines(&self) -> impl ParallelIterator<Item = &str>;
        fn par_split_whitespace(&self) -> impl ParallelIterator<Item = &str>;
    }
    impl ParallelString for str {}

    pub struct ParIter<T>(*const T);
    impl<T: Send> ParallelIterator for ParIter<T> {
        type Item = T;
    }
    impl<T: Send> IndexedParallelIterator for ParIter<T> {}
    impl<T: ParallelIterator> IntoParallelIterator for T {
        type Iter = T;
        type Item = T::Item;
    }
    impl<T: Send> IntoParallelIterator for Vec<T> {
        type Iter = ParIter<T>;
        type Item = T;
    }
    impl<'data, T: Sync + 'data> IntoParallelIterator for &'data Vec<T> {
        type Iter = ParIter<&'data T>;
        type Item = &'data T;
    }
    impl<'data, T: Send + 'data> IntoParallelIterator for &'data mut Vec<T> {
        type Iter = ParIter<&'data mut T>;
        type Item = &'data mut T;
    }
    impl<'data, T: Sync + 'data> IntoParallelIterator for &'data [T] {
        type Iter = ParIter<&'data T>;
        type Item = &'data T;
    }
    impl<'data, T: Send + 'data> IntoParallelIterator for &'data mut [T] {
        type Iter = ParIter<&'data mut T>;
        type Item = &'data mut T;
    }
    impl<T: Send, const N: usize> IntoParallelIterator for [T; N] {
        type Iter = ParIter<T>;
        type Item = T;
    }
    impl<'data, T: Sync + 'data, const N: usize> IntoParallelIterator for &'data [T; N] {
        type Iter = ParIter<&'data T>;
        type Item = &'data T;
    }
    impl<T: Send> IntoParallelIterator for Option<T> {
        type Iter = ParIter<T>;
        type Item = T;
    }
    impl<T> IntoParallelIterator for Range<T> {
        type Iter = ParIter<T>;
        type Item = T;
    }
    impl<T> IntoParallelIterator for RangeInclusive<T> {
        type Iter = ParIter<T>;
        type Item = T;
    }
    impl<T: Send> IntoParallelIterator for VecDeque<T> {
        type Iter = ParIter<T>;
        type Item = T;
    }
    impl<'data, T: Sync + 'data> IntoParallelIterator for &'data VecDeque<T> {
        type Iter = ParIter<&'data T>;
        type Item = &'data T;
    }
    impl<K: Send, V: Send, S> IntoParallelIterator for HashMap<K, V, S> {
        type Iter = ParIter<(K, V)>;
        type Item = (K, V);
    }
    impl<'data, K: Sync + 'data, V: Sync + 'data, S> IntoParallelIterator for &'data HashMap<K, V, S> {
        type Iter = ParIter<(&'data K, &'data V)>;
        type Item = (&'data K, &'data V);
    }
    impl<K: Send, V: Send> IntoParallelIterator for BTreeMap<K, V> {
        type Iter = ParIter<(K, V)>;
        type Item = (K, V);
    }
    impl<'data, K: Sync + 'data, V: Sync + 'data> IntoParallelIterator for &'data BTreeMap<K, V> {
        type Iter = ParIter<(&'data K, &'data V)>;
        type Item = (&'data K, &'data V);
    }
    impl<T: Send, S> IntoParallelIterator for HashSet<T, S> {
        type Iter = ParIter<T>;
        type Item = T;
    }
    impl<'data, T: Sync + 'data, S> IntoParallelIterator for &'data HashSet<T, S> {
        type Iter = ParIter<&'data T>;
        type Item = &'data T;
    }
    impl<T: Send> IntoParallelIterator for BTreeSet<T> {
        type Iter = ParIter<T>;
        type Item = T;
    }
    impl<'data, T: Sync + 'data> IntoParallelIterator for &'data BTreeSet<T> {
        type Iter = ParIter<&'data T>;
        type Item = &'data T;
    }
}

pub mod slice {
    pub use crate::prelude::{ParallelSlice, ParallelSliceMut};
}

pub mod str {
    pub use crate::prelude::ParallelString;
}
