/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.commands;

import java.io.IOException;
import java.util.concurrent.Callable;

import org.insp.cli.base.ExitCode;
import org.insp.cli.base.Session;
import org.insp.dsl.InspStandaloneSetup;
import org.insp.dsl.reference.VocabularyReference;

import picocli.CommandLine.Command;

/** Prints the reference of the language: its blocks, clauses and values in both vocabularies. */
@Command(name = "vocabulary")
final class VocabularyCommand implements Callable<Integer> {

	private final Session session;

	VocabularyCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws IOException {
		session.out().write(InspStandaloneSetup.doSetup().getInstance(VocabularyReference.class).markdown(session.language()));
		return ExitCode.OK;
	}
}
