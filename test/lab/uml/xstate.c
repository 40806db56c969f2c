/*
 * Preloaded by user-mode Linux 6.1, which keeps the floating point registers of its processes in a buffer of fixed size. Where a
 * processor has more of them (AVX-512, AMX), Linux refuses to set so few (ptrace(2), PTRACE_SETREGSET) and the kernel panics. Here
 * the rest is filled in with what the process has now.
 */
#include <errno.h>
#include <stdarg.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define NT_X86_XSTATE 0x202

static char whole[1 << 16] __attribute__((aligned(64)));

static long set_xstate(pid_t pid, struct iovec *part)
{
	struct iovec all = { whole, sizeof whole };

	if (syscall(SYS_ptrace, PTRACE_GETREGSET, (long)pid, NT_X86_XSTATE, &all) < 0)
		return -1;
	if (all.iov_len <= part->iov_len)
		return syscall(SYS_ptrace, PTRACE_SETREGSET, (long)pid, NT_X86_XSTATE, part);
	memcpy(whole, part->iov_base, part->iov_len);
	return syscall(SYS_ptrace, PTRACE_SETREGSET, (long)pid, NT_X86_XSTATE, &all);
}

long ptrace(enum __ptrace_request request, ...)
{
	va_list list;
	va_start(list, request);
	pid_t pid = va_arg(list, pid_t);
	void *address = va_arg(list, void *);
	void *data = va_arg(list, void *);
	va_end(list);

	if (request == PTRACE_SETREGSET && (long)address == NT_X86_XSTATE)
		return set_xstate(pid, data);
	if (request == PTRACE_PEEKTEXT || request == PTRACE_PEEKDATA || request == PTRACE_PEEKUSER) {
		/* The system call hands the word over by a pointer, the library's function as its result. */
		long word;
		long result = syscall(SYS_ptrace, (long)request, (long)pid, address, &word);
		if (result < 0)
			return result;
		errno = 0;
		return word;
	}
	return syscall(SYS_ptrace, (long)request, (long)pid, address, data);
}
