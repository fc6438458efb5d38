/** Verbs that stand between a subject and what is counted: 推动…, 引导…, 带动…. What is counted begins behind the last of them. */
const CUTTERS =
  '实现 完成 推动 带动 拉动 促使 确保 力争 争取 达成 引导 促进 保持 取得 力促 确保实现 拥有 形成 签订 签约 推进 落实 推行 开展 突破 保障 组织实施 牵头'.split(
    ' ',
  );

/** Verbs whose object is counted (新建|10座|公厕). */
const TRANSITIVE =
  '给予 安排 划拨 拨付 补助 补贴 奖励 新增 净增 增加 新建 改建 新改建 新建改建 新改扩建 改扩建 扩建 改造 新建改造 改造提升 提升改造 整治 建成 建设 开工建设 启动建设 启动 启动实施 实施 组织实施 完成 实现 引进 引入 招引 签约 新签约 签订 签署 谋划 储备 谋划实施 谋划储备 培育 培养 新培育 认定 新认定 打造 创建 争创 打通 举办 承办 组织 开展 开工 新开工 推进 推动 发展 新发展 壮大 扶持 支持 帮扶 资助 救助 发放 投放 兑付 落实 争取 争取到 投入 投资 筹集 筹措 吸引 招聘 招录 引育 选派 派驻 培训 输送 转移 转化 办理 办结 受理 化解 解决 处理 查处 查办 破获 打掉 关停 关闭 取缔 淘汰 拆除 拆迁 搬迁 清理 清收 整改 整治改造 治理 修复 修建 修缮 维修 铺设 架设 安装 栽植 种植 绿化 造林 植树 新打 流转 收储 出让 腾退 盘活 消化 处置 销售 生产 出口 进口 加工 养殖 存栏 出栏 推出 发布 出台 制定 编制 修订 推广 建立 设立 成立 组建 搭建 布局 设置 配备 配置 购置 采购 更新 更换 新购 增配 授予 评选 评定 创办 开通 开设 开办 新开 新开通 恢复 投运 投用 投产 运营 建成运营 新建成 获评 获批 入选 获得 荣获 斩获 夺得 通过 取得 列入 纳入 入库 上报 申报 申请 惠及 覆盖 服务 接待 吸纳 安置 带动 解决了 建成投用 建成投产 建成启用 集聚 聚集 汇聚 落户 落地 涉及 涵盖 包括 拥有 现有 共有 有 设有 建有 形成 达成 提供 提升 延伸 保护 巡查 检查 排查 整合 合并 撤并 撤销 减少 压减 压缩 取消 下放 精简 承接 衔接 承办 加快 抓好 做好 续建 竣工 验收 交付 分配 筹建 储存 处置 补助 减免 退税 发行 募集 融资 化债 挽回 追回 收缴 节约 节水 减排 出动 走访 慰问 抽调 招收 录取 资助 奖励 表彰 救治 接种 检测 筛查 签发 核发 颁发 放贷 发放贷款 贷款 存入 选树 评出 命名 授牌 挂牌 揭牌 创成 成功创建 新创 新创建 新认证 新注册 新登记 新设 新设立 新成立 新组建 新打造 新晋 新获批 新获评 新入选 新入库 新纳入 新列入 新上 新招引 新引进 新落地 新投产 投产 达产 开建 布设 建 建了 修 种 办 招 引 育 设 用 与 对 向 为 给 从 在 由 将 把 对接 联系 联合 来自 连接 联通 通达 辐射 面向 按照 每 等 至 及 和 的'.split(
    ' ',
  );
const TRANSITIVE_SET: ReadonlySet<string> = new Set(TRANSITIVE);
const LONGEST = 5;

/** The verb that ends at `end` with its object still to come; null where none does. */
export function transitiveVerb(text: string, start: number, end: number): string | null {
  for (let length = Math.min(LONGEST, end - start); length > 0; length--) {
    const word = text.slice(end - length, end);
    if (TRANSITIVE_SET.has(word)) return word;
  }
  return null;
}

/** Where the name begins behind the last cutting verb in the stretch, if at least two characters remain; else `start`. */
export function cutBehindVerb(text: string, start: number, end: number): number {
  const stretch = text.slice(start, end);
  let cut = 0;
  for (const verb of CUTTERS) {
    const at = stretch.lastIndexOf(verb);
    // 保障性住房: with 性 a verb says of what kind something is.
    if (at >= 0 && stretch[at + verb.length] !== '性' && at + verb.length > cut && stretch.length - at - verb.length >= 2)
      cut = at + verb.length;
  }
  return start + cut;
}

/** Predicates behind what is counted: 102家重点企业|全部复工. */
const PREDICATES =
  /(?:全部|全面|基本|正式|顺利|成功|相继|陆续|加快|正在|即将|均|已|将|实现|完成|开工|竣工|建成|投产|投用|投运|启用|启动|通过|获得|获批|获评|获|荣获|入选|列入|纳入|进入|跻身|达到|达标|落地|落户|签约|签署|签订|通车|贯通|复工|上市|挂牌|揭牌|营业|开业|运营|稳步|有序|取得|脱贫|摘帽|出列|投入|总投资|计划投资|完成投资|被|位居|位列|居|成为|用于|受益|覆盖|增长|下降|提高|同比|实施|推进|集中|参加|参与|享受|掌握|从事|同步|动工|交付|并网|销账|办结|清零|见效|加速|早日|尽快|同日|当日|新获|逐年|不断|明显|显著|大幅|持续|快速|平稳)/u;

/** Where the name of what is counted ends in `text.slice(start, end)`: before its predicate. */
export function nameEnd(text: string, start: number, end: number): number {
  const stretch = text.slice(start + 2, end);
  const predicate = PREDICATES.exec(stretch);
  return predicate ? start + 2 + predicate.index : end;
}
