#ifndef ONRECORD_CRENAME_H
#define ONRECORD_CRENAME_H

/*
 * Two names exchanged in one step, which neither POSIX nor Swift's view of the C library offers.
 *
 * Linux: the renameat2 system call, by number, for glibc hides its wrapper from Swift and musl lacked one for
 * long. Darwin: renameatx_np. Elsewhere, or with kernel headers older than 3.15: ENOSYS.
 */

#include <errno.h>
#include <stdio.h>

#if defined(__linux__)
#include <sys/syscall.h>
#include <unistd.h>
#endif

/*
 * Exchanges what two names, each relative to an open folder, stand for. Either both change or neither does, and at
 * no moment is one of them missing. Both must exist. Returns 0, or -1 with errno set: EINVAL, ENOSYS or EOPNOTSUPP
 * where the file system or the kernel cannot do it.
 */
static inline int onrecord_exchange(int folder_a, const char *name_a, int folder_b, const char *name_b) {
#if defined(__APPLE__)
    return renameatx_np(folder_a, name_a, folder_b, name_b, RENAME_SWAP);
#elif defined(__linux__) && defined(SYS_renameat2)
    const unsigned int exchange = 1u << 1; /* RENAME_EXCHANGE of linux/fs.h */
    return (int)syscall(SYS_renameat2, folder_a, name_a, folder_b, name_b, exchange);
#else
    (void)folder_a, (void)name_a, (void)folder_b, (void)name_b;
    errno = ENOSYS;
    return -1;
#endif
}

#endif
