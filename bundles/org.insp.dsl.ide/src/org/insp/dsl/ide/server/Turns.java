/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.server;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Who works with the models has them to himself, because even reading links them further. Turns are taken in the order of asking;
 * long work {@linkplain #offer() offers} its turn to whoever waits.
 */
final class Turns {

	private final ReentrantLock turn = new ReentrantLock(true);

	/** Waits for a turn and does something in it. */
	<T> T take(Supplier<T> work) {
		turn.lock();
		try {
			return work.get();
		} finally {
			turn.unlock();
		}
	}

	/** Waits for a turn and does something in it. */
	void take(Runnable work) {
		take(() -> {
			work.run();
			return null;
		});
	}

	/** Lets everyone who waits go first; called in a turn, where the models are as others may find them. */
	void offer() {
		if (turn.hasQueuedThreads()) {
			turn.unlock();
			turn.lock();
		}
	}
}
