/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.workspace;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Exclusive access to the models, which even reading needs, because it resolves references. Threads get the lock in the order of their
 * requests; long work {@linkplain #yieldToWaiting() yields} to those that wait.
 */
final class ModelLock {

	private final ReentrantLock lock = new ReentrantLock(true);

	/** Runs something with the lock held. */
	<T> T run(Supplier<T> work) {
		lock.lock();
		try {
			return work.get();
		} finally {
			lock.unlock();
		}
	}

	/** Waits for a turn and does something in it. */
	void run(Runnable work) {
		run(() -> {
			work.run();
			return null;
		});
	}

	/** Lets all waiting threads go first; called with the lock held, when the models are consistent. */
	void yieldToWaiting() {
		if (lock.hasQueuedThreads()) {
			lock.unlock();
			lock.lock();
		}
	}
}
