/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.fixes;

import java.util.stream.Stream;

import org.insp.model.TitledElement;

/** A title in quotation marks where a name belongs: the names of what bears that title. */
final class NamesByTitle implements Fix {

	@Override
	public Stream<Repair> repairs(Situation situation) {
		var title = situation.text().replaceAll("^[\"“]|[\"”]$", "");
		return situation.scene().all(TitledElement.class).filter(e -> e.getName() != null && title.equals(e.getTitle()))
				.map(e -> Names.escaped(e.getName())).distinct().flatMap(name -> SlipFixes.replace(situation, name));
	}
}
