#ifndef ONRECORD_CMALLOC_H
#define ONRECORD_CMALLOC_H

/*
 * What the C library can be told of how the process asks the system for memory, which Swift's view of it lacks.
 */

#include <stdlib.h>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

/*
 * From now on, blocks of at least so many bytes go back to the system as soon as they are freed.
 *
 * glibc raises that bound by itself, up to 32 MB, as large blocks come and go: arrays that grow while a large site is
 * read then leave holes as large as they are. Elsewhere this does nothing.
 */
static inline void onrecord_give_back_blocks_from(int size) {
#if defined(__GLIBC__)
    mallopt(M_MMAP_THRESHOLD, size);
#else
    (void)size;
#endif
}

/* Gives back to the system what is free, now. */
static inline void onrecord_give_back_free_memory(void) {
#if defined(__GLIBC__)
    malloc_trim(0);
#endif
}

#endif
