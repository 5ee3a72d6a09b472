/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.workspace;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Who works with the models has them to himself, because even reading links them further. Turns are taken in the order of asking;
 * long work {@linkplain #yieldToWaiting() offers} its turn to whoever waits.
 */
final class ModelLock {

	private final ReentrantLock lock = new ReentrantLock(true);

	/** Waits for a turn and does something in it. */
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

	/** Lets everyone who waits go first; called in a turn, where the models are as others may find them. */
	void yieldToWaiting() {
		if (lock.hasQueuedThreads()) {
			lock.unlock();
			lock.lock();
		}
	}
}
