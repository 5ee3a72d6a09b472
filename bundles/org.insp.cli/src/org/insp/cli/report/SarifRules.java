/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.report;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.insp.cli.check.CheckResult;
import org.insp.cli.check.ReportedProblem;
import org.insp.cli.report.Sarif.Configuration;
import org.insp.cli.report.Sarif.Properties;
import org.insp.cli.report.Sarif.RuleDescriptor;
import org.insp.cli.report.Sarif.Text;
import org.insp.dsl.reference.RuleReference;
import org.insp.model.Language;
import org.insp.model.Severity;
import org.insp.model.rules.RuleCatalogue;
import org.insp.model.rules.RuleCatalogue.Entry;
import org.insp.model.text.MessageBundle;

/** The rules as SARIF describes them: those of the catalogue, and the codes of the language that occur. */
final class SarifRules {

	private SarifRules() {
	}

	static List<RuleDescriptor> all(CheckResult result) {
		var language = result.language();
		var catalogue = RuleReference.in(language);
		var occurring = result.problems().map(ReportedProblem::rule).collect(Collectors.toSet());
		var errors = catalogue.languageErrors().stream().filter(error -> occurring.contains(error.id()));
		var others = occurring.stream().filter(id -> catalogue.entry(id).isEmpty()).sorted();
		return Stream.of(catalogue.entries().stream().map(e -> rule(e, catalogue)), errors.map(e -> rule(e, catalogue)),
				others.map(id -> code(id, language))).flatMap(Function.identity()).toList();
	}

	private static RuleDescriptor rule(Entry entry, RuleCatalogue catalogue) {
		return new RuleDescriptor(entry.id(), entry.name(), new Text(entry.name(), null), new Text(entry.explanation(), null),
				new Text(catalogue.text(entry), catalogue.markdown(entry)), configuration(entry.severity()),
				new Properties(List.of(entry.group())));
	}

	private static Configuration configuration(Severity severity) {
		return new Configuration(severity != Severity.OFF, Sarif.level(severity));
	}

	private static RuleDescriptor code(String id, Language language) {
		var texts = MessageBundle.of(SarifRules.class, language);
		var explanation = texts.get("language.explanation");
		return new RuleDescriptor(id, texts.get("language.name"), new Text(texts.get("language.name"), null), new Text(explanation, null),
				new Text(explanation, explanation), configuration(Severity.ERROR), new Properties(List.of("language")));
	}
}
