/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.report;

import java.util.List;
import java.util.stream.Stream;

import org.insp.cli.check.CheckResult;
import org.insp.cli.check.ReportedProblem;
import org.insp.cli.report.Sarif.Configuration;
import org.insp.cli.report.Sarif.Properties;
import org.insp.cli.report.Sarif.RuleDescriptor;
import org.insp.cli.report.Sarif.Text;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.Language;
import org.insp.model.Severity;
import org.insp.model.rules.RuleCatalogue;
import org.insp.model.rules.RuleCatalogue.Entry;
import org.insp.model.rules.RuleRegistry;
import org.insp.model.text.MessageBundle;

/** The rules as SARIF describes them: those of the catalogue, and the codes of the language that occur. */
final class SarifRules {

	private SarifRules() {
	}

	static List<RuleDescriptor> all(CheckResult result) {
		var language = result.language();
		var catalogue = new RuleCatalogue(language, id -> Vocabulary.keyword(id, language));
		var codes = result.problems().map(ReportedProblem::rule).filter(id -> RuleRegistry.find(id).isEmpty()).distinct().sorted();
		return Stream.concat(catalogue.entries().stream().map(e -> rule(e, catalogue)), codes.map(id -> code(id, language))).toList();
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
