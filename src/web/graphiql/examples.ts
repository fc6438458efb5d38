export interface Example {
  readonly query: string;
}

const LINKAGE = `# 哪些项目、园区、规划和地方服务“京津冀协同发展”，由谁、在何处，原文怎么说？
# Which projects, zones, plans and places serve a strategy, by whom, where, in which words?
query Linkage($strategy: String! = "京津冀协同发展") {
  linkage(strategy: $strategy, first: 10) {
    strategy { name aliases }
    through { name type }
    byType { type count }
    links {
      totalCount
      edges {
        node {
          entity { name type }
          isDirect
          documentCount
          claims(first: 2) { confidence basis evidence { sentence headings document { title place year } } }
          actors(first: 3) { predicate subject { name } }
          locations(first: 2) { object { name } }
        }
      }
    }
  }
}
`;

const SEARCH = `# 检索：任意两个字以上，命中名称、别名与原文
# Search: any two or more characters, in names, aliases and sentences
query Search($query: String! = "高铁") {
  search(query: $query, first: 8) {
    score
    entity { id name type documentCount }
    passage { text document { title year } }
    highlights { start end }
  }
}
`;

const PROJECTS = `# 项目一览：在何处、谁建设、每句话的依据
# Projects: where they are, who builds them, and the sentence behind each claim
query Projects($after: String) {
  projects(first: 5, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges {
      node {
        id
        name
        claims(first: 4) {
          totalCount
          edges { node { predicate subject { name } object { name } attributes { name value } evidence { quote start end uri } } }
        }
      }
    }
  }
}
`;

const TARGETS = `# 目标：各文献承诺的数值，依指标排列
# Targets: the numbers that documents promise, by indicator
query Targets($place: String, $year: Int) {
  figures(status: TARGET, place: $place, year: $year, first: 20) {
    totalCount
    edges {
      node {
        indicator
        measure
        comparator
        value
        upper
        unit
        year
        scope { name type }
        evidence { sentence document { title place year } }
      }
    }
  }
}
`;

/** Queries that stand ready in tabs when GraphiQL is first opened; what they ask for is a default of their variables. */
export const EXAMPLES: Example[] = [{ query: LINKAGE }, { query: SEARCH }, { query: PROJECTS }, { query: TARGETS }];
