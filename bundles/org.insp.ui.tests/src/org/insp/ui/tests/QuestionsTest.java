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

/** What views ask the language service is answered in the end. */
class QuestionsTest {

	private static final int PATIENCE = 30;

	private static CompletableFuture<String> brokenOff() {
		var asked = new CompletableFuture<String>();
		asked.cancel(true);
		return asked;
	}

	private static String ask(Iterator<CompletableFuture<String>> answers) throws Exception {
		return LanguageBridge.get().askAgain(offers -> true, server -> answers.next()).get(PATIENCE, TimeUnit.SECONDS);
	}

	@Test
	void aQuestionThatIsBrokenOffIsAskedAgain() throws Exception {
		// as the server does when it is told something meanwhile; the second time in a part of the answer
		var answers =
				Stream.of(brokenOff(), brokenOff().thenApply(String::strip), CompletableFuture.completedFuture("answered")).iterator();
		assertEquals("answered", ask(answers));
	}

	@Test
	void aQuestionThatFailsIsNot() {
		var answers = Stream
				.of(CompletableFuture.<String>failedFuture(new IllegalStateException("no")), CompletableFuture.completedFuture("answered"))
				.iterator();
		assertEquals("no", assertThrows(ExecutionException.class, () -> ask(answers)).getCause().getMessage());
	}

	@Test
	void aLookAtTheModelsIsHadAlthoughAChangeBreaksItOff() throws Exception {
		CompletableFuture<String> waiting;
		try (var busy = new Busy()) {
			waiting = LanguageBridge.get().look(models -> "seen");
			LanguageBridge.get().change(service -> service.setReferenceDate(Optional.empty()));
		}
		assertEquals("seen", waiting.get(PATIENCE, TimeUnit.SECONDS));
	}
}
