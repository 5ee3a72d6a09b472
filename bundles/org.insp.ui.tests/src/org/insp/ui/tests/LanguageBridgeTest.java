/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.insp.ui.language.LanguageBridge;
import org.junit.jupiter.api.Test;

/** Requests of views are answered in the end. */
class LanguageBridgeTest {

	private static final int TIMEOUT_SECONDS = 30;

	private static CompletableFuture<String> cancelled() {
		var asked = new CompletableFuture<String>();
		asked.cancel(true);
		return asked;
	}

	private static String ask(Iterator<CompletableFuture<String>> answers) throws Exception {
		return LanguageBridge.get().askRepeatedly(offers -> true, server -> answers.next()).get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
	}

	@Test
	void aCancelledQuestionIsRepeated() throws Exception {
		// as the server does after a change; the second time in a part of the answer
		var answers =
				Stream.of(cancelled(), cancelled().thenApply(String::strip), CompletableFuture.completedFuture("answered")).iterator();
		assertEquals("answered", ask(answers));
	}

	@Test
	void aFailedQuestionIsNotRepeated() {
		var answers = Stream
				.of(CompletableFuture.<String>failedFuture(new IllegalStateException("no")), CompletableFuture.completedFuture("answered"))
				.iterator();
		assertEquals("no", assertThrows(ExecutionException.class, () -> ask(answers)).getCause().getMessage());
	}

	@Test
	void modelsAreReadAlthoughAChangeCancelsTheQuestion() throws Exception {
		CompletableFuture<String> waiting;
		try (var busy = new BusyLanguageService()) {
			waiting = LanguageBridge.get().readModels(models -> "seen");
			LanguageBridge.get().change(service -> service.setReferenceDate(Optional.empty()));
		}
		assertEquals("seen", waiting.get(TIMEOUT_SECONDS, TimeUnit.SECONDS));
	}
}
