/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.tests;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.insp.ui.language.LanguageBridge;

/** Keeps the language service busy until it is closed, as a very large workspace might for a while. */
final class BusyLanguageService implements AutoCloseable {

	private static final int LONGEST = 30;

	private final CountDownLatch free = new CountDownLatch(1);
	private final CompletableFuture<Boolean> busy = LanguageBridge.get().readModels(models -> await(free));

	private static boolean await(CountDownLatch latch) {
		try {
			return latch.await(LONGEST, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	@Override
	public void close() {
		free.countDown();
		if (!busy.orTimeout(LONGEST, TimeUnit.SECONDS).join()) {
			throw new AssertionError("it was not busy all the time");
		}
	}
}
