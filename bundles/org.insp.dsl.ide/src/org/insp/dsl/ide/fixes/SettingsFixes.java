/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.insp.dsl.edits.Deletion;
import org.insp.dsl.edits.SourceBlock;
import org.insp.dsl.edits.SourceText;
import org.insp.dsl.edits.Syntax;
import org.insp.dsl.resource.InspResource;
import org.insp.dsl.text.TextEdit;
import org.insp.model.Allow;
import org.insp.model.Header;
import org.insp.model.InspFile;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Language;
import org.insp.model.Policy;
import org.insp.model.RectificationPlan;
import org.insp.model.check.Phrase;

/** Fixes for policies and allowances. */
final class SettingsFixes {

	private static final String REGULATION = "insp:policy/regulation-2017";

	private static final String COMMAS = ",，、";

	private SettingsFixes() {
	}

	static Map<String, Fix> all() {
		var fixes = new LinkedHashMap<String, Fix>();
		fixes.put("allow-without-reason", SettingsFixes::reason);
		fixes.put("unused-allow", SettingsFixes::delete);
		fixes.put("unknown-rule", new ReplaceValue<>(EObject.class, (e, context) -> Stream.of(context.arguments().get(1).toString())));
		var words = new ReplaceValue<>(EObject.class, SettingsFixes::words);
		fixes.put("unknown-word", context -> Stream.concat(colon(context), words.changes(context)));
		fixes.put("no-policy", SettingsFixes::importRegulation);
		fixes.put("policy-ambiguous", SettingsFixes::choosePolicy);
		return fixes;
	}

	/** The most similar words, or the values if none is similar. */
	private static Stream<String> words(EObject element, FixContext context) {
		var objection = (Phrase) context.arguments().get(1);
		return !objection.key().equals("value")
				? Stream.empty()
				: ((Collection<?>) objection.arguments().get(1)).stream()
						.map(word -> word instanceof Enumerator value ? context.syntax(element).value(value) : word.toString());
	}

	/** A colon in the place of the comma before the first number that says how far things have come. */
	private static Stream<TextChange> colon(FixContext context) {
		var objection = (Phrase) context.arguments().get(1);
		if (!objection.key().equals("state")) {
			return Stream.empty();
		}
		var first = (EObject) objection.arguments().get(3);
		var leaves = SourceBlock.leaves(first);
		int comma = SourceText.of(context.file()).skipBlanksBack(leaves.get(0).getOffset()) - 1;
		return COMMAS.indexOf(SourceText.of(context.file()).text().charAt(comma)) < 0
				? Stream.empty()
				: SyntaxFixes.edit(context, comma, 1, context.problem().vocabulary() == Language.ZH ? "：" : ":");
	}

	private static Stream<TextChange> reason(FixContext context) {
		return context.element(Allow.class).flatMap(allow -> allow.getReason() == null
				? context.insertAfter(allow, context.syntax(allow).placeholderClause("because"), Literals.ALLOW__RULE,
						Literals.ALLOW__TARGET)
				: context.replaceValue(allow, Literals.ALLOW__REASON, 0, Syntax.text(Syntax.PLACEHOLDER)))
				.map(r -> r.withSelection(Syntax.PLACEHOLDER)).stream();
	}

	private static Stream<TextChange> delete(FixContext context) {
		return context.element(Allow.class).map(allow -> {
			var leaves = SourceBlock.leaves(allow);
			var source = SourceText.of(context.file());
			var edit = Deletion.of(source, leaves.get(0).getOffset(), leaves.get(leaves.size() - 1).getEndOffset());
			return new TextChange("delete", List.of(context.syntax(allow).keyword("allow") + ' ' + allow.getRule()),
					Map.of(context.file(), List.of(edit)),
					"");
		}).stream();
	}

	/** Inserts the import after the other imports, else below the header. */
	private static Stream<TextChange> importRegulation(FixContext context) {
		var file = context.modelContext().model().files().stream().filter(f -> f.getHeader() != null).findFirst()
				.or(() -> context.element(RectificationPlan.class).map(p -> (InspFile) p.eContainer()));
		return file.map(f -> {
			var resource = (InspResource) f.eResource();
			var source = SourceText.of(resource);
			var above = Stream.<EObject>concat(Stream.ofNullable(f.getHeader()), f.getImports().stream()).map(SourceBlock::leaves)
					.filter(l -> !l.isEmpty()).mapToInt(l -> l.get(l.size() - 1).getEndOffset()).max();
			var line = context.syntax(f).clause("import", Syntax.text(REGULATION));
			var edit = above.isPresent()
					? new TextEdit(source.lineEnd(above.getAsInt()), 0, source.lineBreak() + line)
					: new TextEdit(0, 0, line + source.lineBreak());
			return TextChange.insertion(resource, List.of(edit));
		}).stream();
	}

	private static Stream<TextChange> choosePolicy(FixContext context) {
		var header = Optional.of(context.problem().violation().element()).filter(Header.class::isInstance);
		return header.stream()
				.flatMap(h -> context.names(context.modelContext().all(Policy.class), h, Literals.HEADER__POLICY).stream().limit(3)
						.map(name -> context.insertClauses(h, "policy", name)));
	}
}
