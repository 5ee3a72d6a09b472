/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.commands;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.insp.cli.base.ExitCode;
import org.insp.cli.base.Session;
import org.insp.cli.report.JsonOutput;
import org.insp.dsl.reference.RuleReference;
import org.insp.model.rules.RuleCatalogue;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the rules, or one of them. */
@Command(name = "rules")
final class RulesCommand implements Callable<Integer> {

	private enum Format {
		TEXT, MD, JSON
	}

	@Parameters(arity = "0..1", paramLabel = "ID", descriptionKey = "rules.id")
	private RuleCatalogue.Entry entry;

	@Option(names = "--format", paramLabel = "text|md|json")
	private Format format = Format.TEXT;

	private final Session session;

	RulesCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws IOException {
		var catalogue = RuleReference.in(session.language());
		switch (format) {
			case TEXT -> session.out().write(entry == null ? catalogue.overview() : catalogue.text(entry));
			case MD -> session.out().write(entry == null ? catalogue.markdown() : "# " + entry.id() + "\n\n" + catalogue.markdown(entry));
			case JSON -> JsonOutput.write(entry == null
					? Stream.concat(catalogue.entries().stream(), catalogue.languageErrors().stream()).toList()
					: entry, session.out());
		}
		return ExitCode.OK;
	}
}
