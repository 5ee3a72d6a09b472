/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.Platform;
import org.insp.ui.language.Answers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Failures of requests, and of what is done with their answers, are in the log. */
class AnswersTest {

	private final List<String> logged = new ArrayList<>();
	private final ILogListener listener = (status, plugin) -> {
		if (status.getException() instanceof IllegalStateException) {
			logged.add(status.getMessage());
		}
	};

	@BeforeEach
	void listen() {
		Platform.addLogListener(listener);
	}

	@AfterEach
	void stop() {
		Platform.removeLogListener(listener);
	}

	@Test
	void aRequestThatFailsIsLogged() {
		Answers.use(CompletableFuture.failedFuture(new IllegalStateException("no answer")), answer -> fail("an answer"));
		assertEquals(List.of("no answer"), logged);
	}

	@Test
	void aFailureIsLoggedAndStandsForNoAnswer() {
		var answers = new ArrayList<Optional<String>>();
		Answers.useOptional(CompletableFuture.<String>failedFuture(new IllegalStateException("no answer")), answers::add);
		assertEquals(List.of(Optional.empty()), answers);
		assertEquals(List.of("no answer"), logged);
	}

	@Test
	void whatFailsWithAnAnswerIsLogged() {
		Answers.use(CompletableFuture.completedFuture("an answer"), answer -> {
			throw new IllegalStateException(answer + " that is not understood");
		});
		Answers.whenDone(CompletableFuture.completedFuture("an answer"), (answer, problem) -> {
			throw new IllegalStateException(answer + " that is not shown");
		});
		assertEquals(List.of("an answer that is not understood", "an answer that is not shown"), logged);
	}

	@Test
	void aCancelledRequestIsNoFailure() {
		var request = new CompletableFuture<String>();
		request.cancel(true);
		Answers.use(request, answer -> fail("an answer"));
		Answers.useOptional(request, answer -> assertEquals(Optional.empty(), answer));
		assertEquals(List.of(), logged);
	}
}
