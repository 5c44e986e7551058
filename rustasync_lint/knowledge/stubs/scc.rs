// What scc declares, without bodies. Checked against 3.8.8, and 2.4.0 for the names without a suffix.

use crate::hash_cache::{ConsumableEntry, Entry, EvictedEntry, OccupiedEntry, ReplaceResult};
use crate::hash_index::{Iter, Reserve};
use crate::tree_index::{Proximity, Range};
use std::hash::{BuildHasher, Hash, RandomState};
use std::ops::{RangeBounds, RangeInclusive};

pub struct HashCache<K, V, H = RandomState>(K, V, H)
where
    H: BuildHasher;
impl<K, V, H> HashCache<K, V, H>
where
    H: BuildHasher,
{
    pub fn with_hasher(build_hasher: H) -> Self;
    pub fn with_capacity_and_hasher(
        minimum_capacity: usize,
        maximum_capacity: usize,
        build_hasher: H,
    ) -> Self;
}
impl<K, V, H> HashCache<K, V, H>
where
    K: Eq + Hash,
    H: BuildHasher,
{
    pub async fn entry_async(&self, key: K) -> Entry<'_, K, V, H>;
    pub fn entry_sync(&self, key: K) -> Entry<'_, K, V, H>;
    pub fn try_entry(&self, key: K) -> Option<Entry<'_, K, V, H>>;
    pub async fn put_async(&self, key: K, val: V) -> Result<EvictedEntry<K, V>, (K, V)>;
    pub fn put_sync(&self, key: K, val: V) -> Result<EvictedEntry<K, V>, (K, V)>;
    pub async fn replace_async(&self, key: K) -> ReplaceResult<'_, K, V, H>;
    pub fn replace_sync(&self, key: K) -> ReplaceResult<'_, K, V, H>;
    pub async fn remove_async<Q>(&self, key: &Q) -> Option<(K, V)>
    where
        Q: ?Sized;
    pub fn remove_sync<Q>(&self, key: &Q) -> Option<(K, V)>
    where
        Q: ?Sized;
    pub async fn get_async<Q>(&self, key: &Q) -> Option<OccupiedEntry<'_, K, V, H>>
    where
        Q: ?Sized;
    pub fn get_sync<Q>(&self, key: &Q) -> Option<OccupiedEntry<'_, K, V, H>>
    where
        Q: ?Sized;
    pub async fn read_async<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R>
    where
        Q: ?Sized;
    pub fn read_sync<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R>
    where
        Q: ?Sized;
    pub async fn contains_async<Q>(&self, key: &Q) -> bool
    where
        Q: ?Sized;
    pub fn contains_sync<Q>(&self, key: &Q) -> bool
    where
        Q: ?Sized;
    pub async fn remove_if_async<Q, F: FnOnce(&mut V) -> bool>(
        &self,
        key: &Q,
        condition: F,
    ) -> Option<(K, V)>
    where
        Q: ?Sized;
    pub fn remove_if_sync<Q, F: FnOnce(&mut V) -> bool>(
        &self,
        key: &Q,
        condition: F,
    ) -> Option<(K, V)>
    where
        Q: ?Sized;
    pub async fn iter_async<F: FnMut(&K, &V) -> bool>(&self, f: F) -> bool;
    pub fn iter_sync<F: FnMut(&K, &V) -> bool>(&self, f: F) -> bool;
    pub async fn iter_mut_async<F: FnMut(ConsumableEntry<'_, K, V>) -> bool>(&self, f: F) -> bool;
    pub fn iter_mut_sync<F: FnMut(ConsumableEntry<'_, K, V>) -> bool>(&self, f: F) -> bool;
    pub async fn retain_async<F: FnMut(&K, &mut V) -> bool>(&self, pred: F);
    pub fn retain_sync<F: FnMut(&K, &mut V) -> bool>(&self, pred: F);
    pub async fn clear_async(&self);
    pub fn clear_sync(&self);
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn capacity_range(&self) -> RangeInclusive<usize>;
}
impl<K, V> HashCache<K, V, RandomState> {
    pub fn new() -> Self;
    pub fn with_capacity(minimum_capacity: usize, maximum_capacity: usize) -> Self;
}
impl<K, V, H> Default for HashCache<K, V, H> where H: BuildHasher + Default {}
impl<K, V, H> Drop for HashCache<K, V, H> where H: BuildHasher {}
impl<K, V, H> FromIterator<(K, V)> for HashCache<K, V, H>
where
    K: Eq + Hash,
    H: BuildHasher + Default,
{
}

pub struct HashIndex<K, V, H = RandomState>(K, V, H)
where
    H: BuildHasher;
impl<K, V, H> HashIndex<K, V, H>
where
    H: BuildHasher,
{
    pub fn with_hasher(build_hasher: H) -> Self;
    pub fn with_capacity_and_hasher(capacity: usize, build_hasher: H) -> Self;
}
impl<K, V, H> HashIndex<K, V, H>
where
    K: Eq + Hash,
    H: BuildHasher,
{
    pub fn reserve(&self, additional_capacity: usize) -> Option<Reserve<'_, K, V, H>>;
    pub async fn entry_async(&self, key: K) -> crate::hash_index::Entry<'_, K, V, H>;
    pub fn entry_sync(&self, key: K) -> crate::hash_index::Entry<'_, K, V, H>;
    pub fn try_entry(&self, key: K) -> Option<crate::hash_index::Entry<'_, K, V, H>>;
    pub async fn begin_async(&self) -> Option<crate::hash_index::OccupiedEntry<'_, K, V, H>>;
    pub fn begin_sync(&self) -> Option<crate::hash_index::OccupiedEntry<'_, K, V, H>>;
    pub async fn any_async<P: FnMut(&K, &V) -> bool>(
        &self,
        pred: P,
    ) -> Option<crate::hash_index::OccupiedEntry<'_, K, V, H>>;
    pub fn any_sync<P: FnMut(&K, &V) -> bool>(
        &self,
        pred: P,
    ) -> Option<crate::hash_index::OccupiedEntry<'_, K, V, H>>;
    pub async fn insert_async(&self, key: K, val: V) -> Result<(), (K, V)>;
    pub fn insert_sync(&self, key: K, val: V) -> Result<(), (K, V)>;
    pub async fn remove_async<Q>(&self, key: &Q) -> bool
    where
        Q: ?Sized;
    pub fn remove_sync<Q>(&self, key: &Q) -> bool
    where
        Q: ?Sized;
    pub async fn remove_if_async<Q, F: FnOnce(&V) -> bool>(&self, key: &Q, condition: F) -> bool
    where
        Q: ?Sized;
    pub fn remove_if_sync<Q, F: FnOnce(&V) -> bool>(&self, key: &Q, condition: F) -> bool
    where
        Q: ?Sized;
    pub async fn get_async<Q>(
        &self,
        key: &Q,
    ) -> Option<crate::hash_index::OccupiedEntry<'_, K, V, H>>
    where
        Q: ?Sized;
    pub fn get_sync<Q>(&self, key: &Q) -> Option<crate::hash_index::OccupiedEntry<'_, K, V, H>>
    where
        Q: ?Sized;
    pub fn peek<'h, Q>(&'h self, key: &Q, guard: &'h Guard) -> Option<&'h V>
    where
        Q: ?Sized;
    pub fn peek_with<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R>
    where
        Q: ?Sized;
    pub async fn read_async<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R>
    where
        Q: ?Sized;
    pub fn read_sync<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R>
    where
        Q: ?Sized;
    pub fn contains<Q>(&self, key: &Q) -> bool
    where
        Q: ?Sized;
    pub async fn iter_async<F: FnMut(&K, &V) -> bool>(&self, f: F) -> bool;
    pub fn iter_sync<F: FnMut(&K, &V) -> bool>(&self, f: F) -> bool;
    pub async fn retain_async<F: FnMut(&K, &V) -> bool>(&self, pred: F);
    pub fn retain_sync<F: FnMut(&K, &V) -> bool>(&self, pred: F);
    pub async fn clear_async(&self);
    pub fn clear_sync(&self);
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn capacity_range(&self) -> RangeInclusive<usize>;
    pub fn iter<'h>(&'h self, guard: &'h Guard) -> Iter<'h, K, V, H>;
}
impl<K, V> HashIndex<K, V, RandomState>
where
    K: Eq + Hash,
{
    pub fn new() -> Self;
    pub fn with_capacity(capacity: usize) -> Self;
}
impl<K, V, H> Clone for HashIndex<K, V, H>
where
    K: Clone + Eq + Hash,
    V: Clone,
    H: BuildHasher + Clone,
{
}
impl<K, V, H> Default for HashIndex<K, V, H> where H: BuildHasher + Default {}
impl<K, V, H> Drop for HashIndex<K, V, H> where H: BuildHasher {}
impl<K, V, H> FromIterator<(K, V)> for HashIndex<K, V, H>
where
    K: Eq + Hash,
    H: BuildHasher + Default,
{
}

pub struct HashMap<K, V, H = RandomState>(K, V, H)
where
    H: BuildHasher;
impl<K, V, H> HashMap<K, V, H>
where
    H: BuildHasher,
{
    pub fn with_hasher(build_hasher: H) -> Self;
    pub fn with_capacity_and_hasher(capacity: usize, build_hasher: H) -> Self;
}
impl<K, V, H> HashMap<K, V, H>
where
    K: Eq + Hash,
    H: BuildHasher,
{
    pub fn reserve(
        &self,
        additional_capacity: usize,
    ) -> Option<crate::hash_map::Reserve<'_, K, V, H>>;
    pub async fn entry_async(&self, key: K) -> crate::hash_map::Entry<'_, K, V, H>;
    pub fn entry_sync(&self, key: K) -> crate::hash_map::Entry<'_, K, V, H>;
    pub fn try_entry(&self, key: K) -> Option<crate::hash_map::Entry<'_, K, V, H>>;
    pub async fn begin_async(&self) -> Option<crate::hash_map::OccupiedEntry<'_, K, V, H>>;
    pub fn begin_sync(&self) -> Option<crate::hash_map::OccupiedEntry<'_, K, V, H>>;
    pub async fn any_async<P: FnMut(&K, &V) -> bool>(
        &self,
        pred: P,
    ) -> Option<crate::hash_map::OccupiedEntry<'_, K, V, H>>;
    pub fn any_sync<P: FnMut(&K, &V) -> bool>(
        &self,
        pred: P,
    ) -> Option<crate::hash_map::OccupiedEntry<'_, K, V, H>>;
    pub async fn insert_async(&self, key: K, val: V) -> Result<(), (K, V)>;
    pub fn insert_sync(&self, key: K, val: V) -> Result<(), (K, V)>;
    pub async fn upsert_async(&self, key: K, val: V) -> Option<V>;
    pub fn upsert_sync(&self, key: K, val: V) -> Option<V>;
    pub async fn update_async<Q, U, R>(&self, key: &Q, updater: U) -> Option<R>
    where
        Q: ?Sized,
        U: FnOnce(&K, &mut V) -> R;
    pub fn update_sync<Q, U, R>(&self, key: &Q, updater: U) -> Option<R>
    where
        Q: ?Sized,
        U: FnOnce(&K, &mut V) -> R;
    pub async fn replace_async(&self, key: K) -> crate::hash_map::ReplaceResult<'_, K, V, H>;
    pub fn replace_sync(&self, key: K) -> crate::hash_map::ReplaceResult<'_, K, V, H>;
    pub async fn remove_async<Q>(&self, key: &Q) -> Option<(K, V)>
    where
        Q: ?Sized;
    pub fn remove_sync<Q>(&self, key: &Q) -> Option<(K, V)>
    where
        Q: ?Sized;
    pub async fn remove_if_async<Q, F: FnOnce(&mut V) -> bool>(
        &self,
        key: &Q,
        condition: F,
    ) -> Option<(K, V)>
    where
        Q: ?Sized;
    pub fn remove_if_sync<Q, F: FnOnce(&mut V) -> bool>(
        &self,
        key: &Q,
        condition: F,
    ) -> Option<(K, V)>
    where
        Q: ?Sized;
    pub async fn get_async<Q>(
        &self,
        key: &Q,
    ) -> Option<crate::hash_map::OccupiedEntry<'_, K, V, H>>
    where
        Q: ?Sized;
    pub fn get_sync<Q>(&self, key: &Q) -> Option<crate::hash_map::OccupiedEntry<'_, K, V, H>>
    where
        Q: ?Sized;
    pub async fn read_async<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R>
    where
        Q: ?Sized;
    pub fn read_sync<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R>
    where
        Q: ?Sized;
    pub async fn contains_async<Q>(&self, key: &Q) -> bool
    where
        Q: ?Sized;
    pub fn contains_sync<Q>(&self, key: &Q) -> bool
    where
        Q: ?Sized;
    pub async fn iter_async<F: FnMut(&K, &V) -> bool>(&self, f: F) -> bool;
    pub fn iter_sync<F: FnMut(&K, &V) -> bool>(&self, f: F) -> bool;
    pub async fn iter_mut_async<F: FnMut(crate::hash_map::ConsumableEntry<'_, K, V>) -> bool>(
        &self,
        f: F,
    ) -> bool;
    pub fn iter_mut_sync<F: FnMut(crate::hash_map::ConsumableEntry<'_, K, V>) -> bool>(
        &self,
        f: F,
    ) -> bool;
    pub async fn retain_async<F: FnMut(&K, &mut V) -> bool>(&self, pred: F);
    pub fn retain_sync<F: FnMut(&K, &mut V) -> bool>(&self, pred: F);
    pub async fn clear_async(&self);
    pub fn clear_sync(&self);
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn capacity_range(&self) -> RangeInclusive<usize>;
}
impl<K, V> HashMap<K, V, RandomState> {
    pub fn new() -> Self;
    pub fn with_capacity(capacity: usize) -> Self;
}
impl<K, V, H> Clone for HashMap<K, V, H>
where
    K: Clone + Eq + Hash,
    V: Clone,
    H: BuildHasher + Clone,
{
}
impl<K, V, H> HashMap<K, V, H>
where
    K: Eq + Hash,
    H: BuildHasher,
{
    pub fn entry(&self, key: K) -> crate::hash_map::Entry<'_, K, V, H>;
    pub fn insert(&self, key: K, val: V) -> Result<(), (K, V)>;
    pub fn upsert(&self, key: K, val: V) -> Option<V>;
    pub fn update<Q, U, R>(&self, key: &Q, updater: U) -> Option<R>
    where
        Q: ?Sized,
        U: FnOnce(&K, &mut V) -> R;
    pub fn remove<Q>(&self, key: &Q) -> Option<(K, V)>
    where
        Q: ?Sized;
    pub fn remove_if<Q, F: FnOnce(&mut V) -> bool>(&self, key: &Q, condition: F) -> Option<(K, V)>
    where
        Q: ?Sized;
    pub fn get<Q>(&self, key: &Q) -> Option<crate::hash_map::OccupiedEntry<'_, K, V, H>>
    where
        Q: ?Sized;
    pub fn read<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R>
    where
        Q: ?Sized;
    pub fn contains<Q>(&self, key: &Q) -> bool
    where
        Q: ?Sized;
    pub fn scan<F: FnMut(&K, &V)>(&self, scanner: F);
    pub async fn scan_async<F: FnMut(&K, &V)>(&self, scanner: F);
    pub fn any<P: FnMut(&K, &V) -> bool>(&self, pred: P) -> bool;
    pub fn retain<F: FnMut(&K, &mut V) -> bool>(&self, pred: F);
    pub fn prune<F: FnMut(&K, V) -> Option<V>>(&self, pred: F);
    pub async fn prune_async<F: FnMut(&K, V) -> Option<V>>(&self, pred: F);
    pub fn clear(&self);
}
impl<K, V, H> Default for HashMap<K, V, H> where H: BuildHasher + Default {}
impl<K, V, H> Drop for HashMap<K, V, H> where H: BuildHasher {}
impl<K, V, H> FromIterator<(K, V)> for HashMap<K, V, H>
where
    K: Eq + Hash,
    H: BuildHasher + Default,
{
}

pub struct HashSet<K, H = RandomState>(K, H)
where
    H: BuildHasher;
impl<K, H> HashSet<K, H>
where
    H: BuildHasher,
{
    pub fn with_hasher(build_hasher: H) -> Self;
    pub fn with_capacity_and_hasher(capacity: usize, build_hasher: H) -> Self;
}
impl<K, H> HashSet<K, H>
where
    K: Eq + Hash,
    H: BuildHasher,
{
    pub fn reserve(&self, capacity: usize) -> Option<crate::hash_set::Reserve<'_, K, H>>;
    pub async fn begin_async(&self) -> Option<crate::hash_set::OccupiedEntry<'_, K, H>>;
    pub fn begin_sync(&self) -> Option<crate::hash_set::OccupiedEntry<'_, K, H>>;
    pub async fn any_async<P: FnMut(&K) -> bool>(
        &self,
        pred: P,
    ) -> Option<crate::hash_set::OccupiedEntry<'_, K, H>>;
    pub fn any_sync<P: FnMut(&K) -> bool>(
        &self,
        pred: P,
    ) -> Option<crate::hash_set::OccupiedEntry<'_, K, H>>;
    pub async fn insert_async(&self, key: K) -> Result<(), K>;
    pub fn insert_sync(&self, key: K) -> Result<(), K>;
    pub async fn replace_async(&self, key: K) -> Option<K>;
    pub fn replace_sync(&self, key: K) -> Option<K>;
    pub async fn remove_async<Q>(&self, key: &Q) -> Option<K>
    where
        Q: ?Sized;
    pub fn remove_sync<Q>(&self, key: &Q) -> Option<K>
    where
        Q: ?Sized;
    pub async fn remove_if_async<Q, F: FnOnce() -> bool>(&self, key: &Q, condition: F) -> Option<K>
    where
        Q: ?Sized;
    pub fn remove_if_sync<Q, F: FnOnce() -> bool>(&self, key: &Q, condition: F) -> Option<K>
    where
        Q: ?Sized;
    pub async fn read_async<Q, R, F: FnOnce(&K) -> R>(&self, key: &Q, reader: F) -> Option<R>
    where
        Q: ?Sized;
    pub fn read_sync<Q, R, F: FnOnce(&K) -> R>(&self, key: &Q, reader: F) -> Option<R>
    where
        Q: ?Sized;
    pub async fn contains_async<Q>(&self, key: &Q) -> bool
    where
        Q: ?Sized;
    pub fn contains_sync<Q>(&self, key: &Q) -> bool
    where
        Q: ?Sized;
    pub async fn iter_async<F: FnMut(&K) -> bool>(&self, f: F) -> bool;
    pub fn iter_sync<F: FnMut(&K) -> bool>(&self, f: F) -> bool;
    pub async fn iter_mut_async<F: FnMut(crate::hash_set::ConsumableEntry<'_, K>) -> bool>(
        &self,
        f: F,
    ) -> bool;
    pub fn iter_mut_sync<F: FnMut(crate::hash_set::ConsumableEntry<'_, K>) -> bool>(
        &self,
        f: F,
    ) -> bool;
    pub async fn retain_async<F: FnMut(&K) -> bool>(&self, filter: F);
    pub fn retain_sync<F: FnMut(&K) -> bool>(&self, pred: F);
    pub async fn clear_async(&self);
    pub fn clear_sync(&self);
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn capacity_range(&self) -> RangeInclusive<usize>;
}
impl<K: Eq + Hash> HashSet<K, RandomState> {
    pub fn new() -> Self;
    pub fn with_capacity(capacity: usize) -> Self;
}
impl<K, H> Clone for HashSet<K, H>
where
    K: Clone + Eq + Hash,
    H: BuildHasher + Clone,
{
}
impl<K, H> HashSet<K, H>
where
    K: Eq + Hash,
    H: BuildHasher,
{
    pub fn insert(&self, key: K) -> Result<(), K>;
    pub fn remove<Q>(&self, key: &Q) -> Option<K>
    where
        Q: ?Sized;
    pub fn remove_if<Q, F: FnOnce() -> bool>(&self, key: &Q, condition: F) -> Option<K>
    where
        Q: ?Sized;
    pub fn read<Q, R, F: FnOnce(&K) -> R>(&self, key: &Q, reader: F) -> Option<R>
    where
        Q: ?Sized;
    pub fn contains<Q>(&self, key: &Q) -> bool
    where
        Q: ?Sized;
    pub fn scan<F: FnMut(&K)>(&self, scanner: F);
    pub async fn scan_async<F: FnMut(&K)>(&self, scanner: F);
    pub fn any<P: FnMut(&K) -> bool>(&self, pred: P) -> bool;
    pub fn retain<F: FnMut(&K) -> bool>(&self, filter: F);
    pub fn clear(&self);
}
impl<K, H> Default for HashSet<K, H> where H: BuildHasher + Default {}
impl<K, H> FromIterator<K> for HashSet<K, H>
where
    K: Eq + Hash,
    H: BuildHasher + Default,
{
}

pub struct TreeIndex<K, V>(K, V);
impl<K, V> TreeIndex<K, V> {
    pub fn new() -> Self;
    pub fn clear(&self);
    pub fn depth(&self) -> usize;
}
impl<K, V> TreeIndex<K, V>
where
    K: Clone + Ord,
{
    pub async fn insert_async(&self, key: K, val: V) -> Result<(), (K, V)>;
    pub fn insert_sync(&self, key: K, val: V) -> Result<(), (K, V)>;
    pub async fn upsert_async(&self, key: K, val: V);
    pub fn upsert_sync(&self, key: K, val: V);
    pub async fn remove_async<Q>(&self, key: &Q) -> bool
    where
        Q: ?Sized;
    pub fn remove_sync<Q>(&self, key: &Q) -> bool
    where
        Q: ?Sized;
    pub async fn remove_if_async<Q, F: FnMut(&V) -> bool>(&self, key: &Q, condition: F) -> bool
    where
        Q: ?Sized;
    pub fn remove_if_sync<Q, F: FnMut(&V) -> bool>(&self, key: &Q, condition: F) -> bool
    where
        Q: ?Sized;
    pub async fn remove_range_async<Q, R: RangeBounds<Q>>(&self, range: R)
    where
        Q: ?Sized;
    pub fn remove_range_sync<Q, R: RangeBounds<Q>>(&self, range: R)
    where
        Q: ?Sized;
    pub fn peek<'t, Q>(&'t self, key: &Q, guard: &'t Guard) -> Option<&'t V>
    where
        Q: ?Sized;
    pub fn peek_with<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R>
    where
        Q: ?Sized;
    pub fn peek_entry<'t, Q>(&'t self, key: &Q, guard: &'t Guard) -> Option<(&'t K, &'t V)>
    where
        Q: ?Sized;
    pub async fn read_async<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R>
    where
        Q: ?Sized;
    pub fn read_sync<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R>
    where
        Q: ?Sized;
    pub fn contains<Q>(&self, key: &Q) -> bool
    where
        Q: ?Sized;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn iter<'t>(&'t self, guard: &'t Guard) -> crate::tree_index::Iter<'t, K, V>;
    pub fn range<'t, Q, R: RangeBounds<Q>>(
        &'t self,
        range: R,
        guard: &'t Guard,
    ) -> Range<'t, K, V, Q, R>
    where
        Q: ?Sized;
    pub fn locate<'t, Q>(&'t self, key: &Q, guard: &'t Guard) -> Proximity<'t, K, V>
    where
        Q: ?Sized;
}
impl<K, V> Clone for TreeIndex<K, V>
where
    K: Clone + Ord,
    V: Clone,
{
}
impl<K, V> Default for TreeIndex<K, V> {}
impl<K, V> Drop for TreeIndex<K, V> {}

pub struct Guard;
impl Guard {
    pub fn new() -> Self;
}
impl Default for Guard {}
impl Drop for Guard {}

pub mod hash_cache {
    pub use crate::HashCache;
    use std::hash::{BuildHasher, Hash, RandomState};
    use std::ops::Deref;

    pub const DEFAULT_MAXIMUM_CAPACITY: usize;

    pub type EvictedEntry<K, V> = Option<(K, V)>;

    pub enum Entry<'h, K, V, H = RandomState>
    where
        H: BuildHasher,
    {
        Occupied(OccupiedEntry<'h, K, V, H>),
        Vacant(VacantEntry<'h, K, V, H>),
    }
    impl<'h, K, V, H> Entry<'h, K, V, H>
    where
        K: Eq + Hash,
        H: BuildHasher,
    {
        pub fn or_put(self, val: V) -> (EvictedEntry<K, V>, OccupiedEntry<'h, K, V, H>);
        pub fn or_put_with<F: FnOnce() -> V>(
            self,
            constructor: F,
        ) -> (EvictedEntry<K, V>, OccupiedEntry<'h, K, V, H>);
        pub fn or_put_with_key<F: FnOnce(&K) -> V>(
            self,
            constructor: F,
        ) -> (EvictedEntry<K, V>, OccupiedEntry<'h, K, V, H>);
        pub fn key(&self) -> &K;
        pub fn and_modify<F>(self, f: F) -> Self
        where
            F: FnOnce(&mut V);
        pub fn put_entry(self, val: V) -> (EvictedEntry<K, V>, OccupiedEntry<'h, K, V, H>);
    }
    impl<'h, K, V, H> Entry<'h, K, V, H>
    where
        K: Eq + Hash,
        V: Default,
        H: BuildHasher,
    {
        pub fn or_default(self) -> (EvictedEntry<K, V>, OccupiedEntry<'h, K, V, H>);
    }

    pub struct OccupiedEntry<'h, K, V, H = RandomState>(&'h K, &'h V, &'h H)
    where
        H: BuildHasher;
    impl<K, V, H> OccupiedEntry<'_, K, V, H>
    where
        K: Eq + Hash,
        H: BuildHasher,
    {
        pub fn key(&self) -> &K;
        pub fn remove_entry(self) -> (K, V);
        pub fn get(&self) -> &V;
        pub fn get_mut(&mut self) -> &mut V;
        pub fn put(&mut self, val: V) -> V;
        pub fn remove(self) -> V;
    }
    impl<K, V, H> Deref for OccupiedEntry<'_, K, V, H>
    where
        K: Eq + Hash,
        H: BuildHasher,
    {
        type Target = V;
    }
    impl<'h, K, V, H> Drop for OccupiedEntry<'h, K, V, H> where H: BuildHasher {}

    pub struct VacantEntry<'h, K, V, H = RandomState>(&'h K, &'h V, &'h H)
    where
        H: BuildHasher;
    impl<'h, K, V, H> VacantEntry<'h, K, V, H>
    where
        K: Eq + Hash,
        H: BuildHasher,
    {
        pub fn key(&self) -> &K;
        pub fn into_key(self) -> K;
        pub fn put_entry(self, val: V) -> (EvictedEntry<K, V>, OccupiedEntry<'h, K, V, H>);
    }
    impl<'h, K, V, H> Drop for VacantEntry<'h, K, V, H> where H: BuildHasher {}

    pub struct ConsumableEntry<'b, K, V>(&'b K, &'b V);
    impl<K, V> ConsumableEntry<'_, K, V> {
        pub fn consume(self) -> (K, V);
        pub fn key(&self) -> &K;
    }
    impl<K, V> Deref for ConsumableEntry<'_, K, V> {
        type Target = V;
    }
    impl<'b, K, V> Drop for ConsumableEntry<'b, K, V> {}

    pub enum ReplaceResult<'h, K, V, H = RandomState>
    where
        H: BuildHasher,
    {
        Replaced(OccupiedEntry<'h, K, V, H>, K),
        NotReplaced(VacantEntry<'h, K, V, H>),
    }
}

pub mod hash_index {
    pub use crate::HashIndex;
    use std::fmt::Debug;
    use std::hash::{BuildHasher, Hash, RandomState};
    use std::ops::Deref;

    pub enum Entry<'h, K, V, H = RandomState>
    where
        H: BuildHasher,
    {
        Occupied(OccupiedEntry<'h, K, V, H>),
        Vacant(VacantEntry<'h, K, V, H>),
    }
    impl<'h, K, V, H> Entry<'h, K, V, H>
    where
        K: Eq + Hash,
        H: BuildHasher,
    {
        pub fn or_insert(self, val: V) -> OccupiedEntry<'h, K, V, H>;
        pub fn or_insert_with<F: FnOnce() -> V>(self, constructor: F)
            -> OccupiedEntry<'h, K, V, H>;
        pub fn or_insert_with_key<F: FnOnce(&K) -> V>(
            self,
            constructor: F,
        ) -> OccupiedEntry<'h, K, V, H>;
        pub fn key(&self) -> &K;
    }
    impl<'h, K, V, H> Entry<'h, K, V, H>
    where
        K: Eq + Hash,
        V: Default,
        H: BuildHasher,
    {
        pub fn or_default(self) -> OccupiedEntry<'h, K, V, H>;
    }

    pub struct OccupiedEntry<'h, K, V, H = RandomState>(&'h K, &'h V, &'h H)
    where
        H: BuildHasher;
    impl<'h, K, V, H> OccupiedEntry<'h, K, V, H>
    where
        K: Eq + Hash,
        H: BuildHasher,
    {
        pub fn key(&self) -> &K;
        pub fn remove_entry(self);
        pub fn get(&self) -> &V;
        pub async fn remove_and_async(self) -> Option<OccupiedEntry<'h, K, V, H>>;
        pub fn remove_and_sync(self) -> Option<Self>;
        pub async fn next_async(self) -> Option<OccupiedEntry<'h, K, V, H>>;
        pub fn next_sync(self) -> Option<Self>;
    }
    impl<K, V, H> OccupiedEntry<'_, K, V, H>
    where
        K: Clone + Eq + Hash,
        H: BuildHasher,
    {
        pub fn update(&mut self, val: V);
    }
    impl<K, V, H> Deref for OccupiedEntry<'_, K, V, H>
    where
        K: Debug + Eq + Hash,
        V: Debug,
        H: BuildHasher,
    {
        type Target = V;
    }
    impl<'h, K, V, H> Drop for OccupiedEntry<'h, K, V, H> where H: BuildHasher {}

    pub struct VacantEntry<'h, K, V, H = RandomState>(&'h K, &'h V, &'h H)
    where
        H: BuildHasher;
    impl<'h, K, V, H> VacantEntry<'h, K, V, H>
    where
        K: Eq + Hash,
        H: BuildHasher,
    {
        pub fn key(&self) -> &K;
        pub fn into_key(self) -> K;
        pub fn insert_entry(self, val: V) -> OccupiedEntry<'h, K, V, H>;
    }
    impl<'h, K, V, H> Drop for VacantEntry<'h, K, V, H> where H: BuildHasher {}

    pub struct Reserve<'h, K, V, H = RandomState>(&'h K, &'h V, &'h H)
    where
        K: Eq + Hash,
        H: BuildHasher;
    impl<K, V, H> Reserve<'_, K, V, H>
    where
        K: Eq + Hash,
        H: BuildHasher,
    {
        pub fn additional_capacity(&self) -> usize;
    }
    impl<K, V, H> Deref for Reserve<'_, K, V, H>
    where
        K: Eq + Hash,
        H: BuildHasher,
    {
        type Target = HashIndex<K, V, H>;
    }
    impl<K, V, H> Drop for Reserve<'_, K, V, H>
    where
        K: Eq + Hash,
        H: BuildHasher,
    {
    }

    pub struct Iter<'h, K, V, H = RandomState>(&'h K, &'h V, &'h H)
    where
        H: BuildHasher;
    impl<K, V, H> Clone for Iter<'_, K, V, H>
    where
        K: Eq + Hash,
        H: BuildHasher,
    {
    }
    impl<'h, K, V, H> Iterator for Iter<'h, K, V, H>
    where
        K: Eq + Hash,
        H: BuildHasher,
    {
        type Item = (&'h K, &'h V);
    }
    impl<'h, K, V, H> Drop for Iter<'h, K, V, H> where H: BuildHasher {}
}

pub mod hash_map {
    pub use crate::HashMap;
    use std::hash::{BuildHasher, Hash, RandomState};
    use std::ops::Deref;

    pub enum Entry<'h, K, V, H = RandomState>
    where
        H: BuildHasher,
    {
        Occupied(OccupiedEntry<'h, K, V, H>),
        Vacant(VacantEntry<'h, K, V, H>),
    }
    impl<'h, K, V, H> Entry<'h, K, V, H>
    where
        K: Eq + Hash,
        H: BuildHasher,
    {
        pub fn or_insert(self, val: V) -> OccupiedEntry<'h, K, V, H>;
        pub fn or_insert_with<F: FnOnce() -> V>(self, constructor: F)
            -> OccupiedEntry<'h, K, V, H>;
        pub fn or_insert_with_key<F: FnOnce(&K) -> V>(
            self,
            constructor: F,
        ) -> OccupiedEntry<'h, K, V, H>;
        pub fn key(&self) -> &K;
        pub fn and_modify<F>(self, f: F) -> Self
        where
            F: FnOnce(&mut V);
        pub fn insert_entry(self, val: V) -> OccupiedEntry<'h, K, V, H>;
    }
    impl<'h, K, V, H> Entry<'h, K, V, H>
    where
        K: Eq + Hash,
        V: Default,
        H: BuildHasher,
    {
        pub fn or_default(self) -> OccupiedEntry<'h, K, V, H>;
    }

    pub struct OccupiedEntry<'h, K, V, H = RandomState>(&'h K, &'h V, &'h H)
    where
        H: BuildHasher;
    impl<'h, K, V, H> OccupiedEntry<'h, K, V, H>
    where
        K: Eq + Hash,
        H: BuildHasher,
    {
        pub fn key(&self) -> &K;
        pub fn remove_entry(self) -> (K, V);
        pub fn get(&self) -> &V;
        pub fn get_mut(&mut self) -> &mut V;
        pub fn insert(&mut self, val: V) -> V;
        pub fn remove(self) -> V;
        pub async fn remove_and_async(self) -> ((K, V), Option<OccupiedEntry<'h, K, V, H>>);
        pub fn remove_and_sync(self) -> ((K, V), Option<Self>);
        pub async fn next_async(self) -> Option<OccupiedEntry<'h, K, V, H>>;
        pub fn next_sync(self) -> Option<Self>;
    }
    impl<K, V, H> Deref for OccupiedEntry<'_, K, V, H>
    where
        K: Eq + Hash,
        H: BuildHasher,
    {
        type Target = V;
    }
    impl<'h, K, V, H> Drop for OccupiedEntry<'h, K, V, H> where H: BuildHasher {}

    pub struct VacantEntry<'h, K, V, H = RandomState>(&'h K, &'h V, &'h H)
    where
        H: BuildHasher;
    impl<'h, K, V, H> VacantEntry<'h, K, V, H>
    where
        K: Eq + Hash,
        H: BuildHasher,
    {
        pub fn key(&self) -> &K;
        pub fn into_key(self) -> K;
        pub fn insert_entry(self, val: V) -> OccupiedEntry<'h, K, V, H>;
    }
    impl<'h, K, V, H> Drop for VacantEntry<'h, K, V, H> where H: BuildHasher {}

    pub struct ConsumableEntry<'b, K, V>(&'b K, &'b V);
    impl<K, V> ConsumableEntry<'_, K, V> {
        pub fn consume(self) -> (K, V);
        pub fn key(&self) -> &K;
    }
    impl<K, V> Deref for ConsumableEntry<'_, K, V> {
        type Target = V;
    }
    impl<'b, K, V> Drop for ConsumableEntry<'b, K, V> {}

    pub enum ReplaceResult<'h, K, V, H = RandomState>
    where
        H: BuildHasher,
    {
        Replaced(OccupiedEntry<'h, K, V, H>, K),
        NotReplaced(VacantEntry<'h, K, V, H>),
    }

    pub struct Reserve<'h, K, V, H = RandomState>(&'h K, &'h V, &'h H)
    where
        K: Eq + Hash,
        H: BuildHasher;
    impl<K, V, H> Reserve<'_, K, V, H>
    where
        K: Eq + Hash,
        H: BuildHasher,
    {
        pub fn additional_capacity(&self) -> usize;
    }
    impl<K, V, H> Deref for Reserve<'_, K, V, H>
    where
        K: Eq + Hash,
        H: BuildHasher,
    {
        type Target = HashMap<K, V, H>;
    }
    impl<K, V, H> Drop for Reserve<'_, K, V, H>
    where
        K: Eq + Hash,
        H: BuildHasher,
    {
    }
}

pub mod hash_set {
    use crate::hash_map;
    pub use crate::HashSet;
    use std::hash::{BuildHasher, Hash, RandomState};
    use std::ops::Deref;

    pub struct OccupiedEntry<'h, K, H = RandomState>(&'h K, &'h H)
    where
        H: BuildHasher;
    impl<'h, K, H> OccupiedEntry<'h, K, H>
    where
        K: Eq + Hash,
        H: BuildHasher,
    {
        pub fn remove_entry(self) -> K;
        pub fn get(&self) -> &K;
        pub async fn remove_and_async(self) -> (K, Option<OccupiedEntry<'h, K, H>>);
        pub fn remove_and_sync(self) -> (K, Option<Self>);
        pub async fn next_async(self) -> Option<OccupiedEntry<'h, K, H>>;
        pub fn next_sync(self) -> Option<Self>;
    }
    impl<K, H> Deref for OccupiedEntry<'_, K, H>
    where
        K: Eq + Hash,
        H: BuildHasher,
    {
        type Target = K;
    }
    impl<'h, K, H> Drop for OccupiedEntry<'h, K, H> where H: BuildHasher {}

    pub struct ConsumableEntry<'w, K>(&'w K);
    impl<K> ConsumableEntry<'_, K> {
        pub fn consume(self) -> K;
    }
    impl<K> Deref for ConsumableEntry<'_, K> {
        type Target = K;
    }
    impl<'w, K> Drop for ConsumableEntry<'w, K> {}

    pub type Reserve<'h, K, H = RandomState> = hash_map::Reserve<'h, K, (), H>;
}

pub mod tree_index {
    pub use crate::TreeIndex;
    use std::ops::RangeBounds;

    pub struct Iter<'t, K, V>(&'t K, &'t V);
    impl<'t, K, V> Iter<'t, K, V> {
        pub fn get(&self) -> Option<(&'t K, &'t V)>;
        pub fn get_back(&self) -> Option<(&'t K, &'t V)>;
        pub fn flip(&mut self) -> bool;
    }
    impl<K, V> Clone for Iter<'_, K, V> where K: Clone + Ord {}
    impl<'t, K, V> Iterator for Iter<'t, K, V>
    where
        K: Clone + Ord,
    {
        type Item = (&'t K, &'t V);
    }
    impl<'t, K, V, Q, R> From<Range<'t, K, V, Q, R>> for Iter<'t, K, V>
    where
        Q: ?Sized,
        R: RangeBounds<Q>,
    {
    }

    pub struct Range<'t, K, V, Q: ?Sized, R: RangeBounds<Q>>(&'t K, &'t V, &'t Q, &'t R);
    impl<'t, K, V, Q, R> Range<'t, K, V, Q, R>
    where
        K: Clone + Ord,
        Q: ?Sized,
        R: RangeBounds<Q>,
    {
        pub fn get(&self) -> Option<(&'t K, &'t V)>;
        pub fn get_back(&self) -> Option<(&'t K, &'t V)>;
        pub fn flip(&mut self) -> bool;
    }
    impl<K, V, Q, R> Clone for Range<'_, K, V, Q, R>
    where
        K: Clone + Ord,
        Q: ?Sized,
        R: Clone + RangeBounds<Q>,
    {
    }
    impl<'t, K, V, Q, R> Iterator for Range<'t, K, V, Q, R>
    where
        K: Clone + Ord,
        Q: ?Sized,
        R: RangeBounds<Q>,
    {
        type Item = (&'t K, &'t V);
    }

    pub enum Proximity<'t, K, V> {
        Exact(Iter<'t, K, V>),
        Between(Iter<'t, K, V>),
        Smaller(Iter<'t, K, V>),
        Larger(Iter<'t, K, V>),
        Empty,
    }
}
