/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.insp.dsl.resource.InspResource;
import org.insp.dsl.text.TextEdit;
import org.insp.model.Allow;
import org.insp.model.Header;
import org.insp.model.InspFile;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Policy;
import org.insp.model.RectificationPlan;

/** How to put policies and allowances right. */
final class SettingsFixes {

	private static final String REGULATION = "insp:policy/regulation-2017";

	private SettingsFixes() {
	}

	static Map<String, Fix> all() {
		var fixes = new LinkedHashMap<String, Fix>();
		fixes.put("allow-without-reason", SettingsFixes::reason);
		fixes.put("unused-allow", SettingsFixes::delete);
		fixes.put("unknown-rule", new ReplaceValue<>(EObject.class, (e, s) -> Stream.of(s.arguments().get(1).toString())));
		fixes.put("no-policy", SettingsFixes::importRegulation);
		fixes.put("policy-ambiguous", SettingsFixes::choosePolicy);
		return fixes;
	}

	private static Stream<Repair> reason(Situation s) {
		return s.element(Allow.class).flatMap(allow -> allow.getReason() == null
				? s.behind(allow, s.wording(allow).open("because"), Literals.ALLOW__RULE, Literals.ALLOW__TARGET)
				: s.replacing(allow, Literals.ALLOW__REASON, 0, Wording.text(Wording.OPEN))).map(r -> r.selecting(Wording.OPEN)).stream();
	}

	private static Stream<Repair> delete(Situation s) {
		return s.element(Allow.class).map(allow -> {
			var leaves = Block.leaves(allow);
			var source = SourceText.of(s.file());
			var edit = Deletion.of(source, leaves.get(0).getOffset(), leaves.get(leaves.size() - 1).getEndOffset());
			return new Repair("delete", List.of(s.wording(allow).keyword("allow") + ' ' + allow.getRule()), Map.of(s.file(), List.of(edit)),
					"");
		}).stream();
	}

	/** Behind the other imports, else at the top below the header. */
	private static Stream<Repair> importRegulation(Situation s) {
		var file = s.scene().model().files().stream().filter(f -> f.getHeader() != null).findFirst()
				.or(() -> s.element(RectificationPlan.class).map(p -> (InspFile) p.eContainer()));
		return file.map(f -> {
			var resource = (InspResource) f.eResource();
			var source = SourceText.of(resource);
			var above = Stream.<EObject>concat(Stream.ofNullable(f.getHeader()), f.getImports().stream()).map(Block::leaves)
					.filter(l -> !l.isEmpty()).mapToInt(l -> l.get(l.size() - 1).getEndOffset()).max();
			var line = s.wording(f).clause("import", Wording.text(REGULATION));
			var edit = above.isPresent()
					? new TextEdit(source.lineEnd(above.getAsInt()), 0, source.lineBreak() + line)
					: new TextEdit(0, 0, line + source.lineBreak());
			return Repair.writing(resource, List.of(edit));
		}).stream();
	}

	private static Stream<Repair> choosePolicy(Situation s) {
		var header = Optional.of(s.problem().violation().element()).filter(Header.class::isInstance);
		return header.stream().flatMap(h -> s.names(s.scene().all(Policy.class), h, Literals.HEADER__POLICY).stream().limit(3)
				.map(name -> s.writing(h, "policy", name)));
	}
}
